package vn.socai.graphql.proof;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.socai.dossier.Contents;
import vn.socai.dossier.DossierCommand.IssueDossier;
import vn.socai.graphql.input.Input;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.proof.ProofController.CheckpointNode;
import vn.socai.graphql.receipt.Counter;
import vn.socai.graphql.receipt.ReceiptNode;
import vn.socai.ledger.Actor;
import vn.socai.proof.BadProof;
import vn.socai.proof.NoteSignature;
import vn.socai.proof.Proofs;
import vn.socai.proof.VerifierKey;
import vn.socai.proof.dossier.Dossiers;
import vn.socai.value.CommandId;
import vn.socai.value.DossierId;
import vn.socai.value.Role;
import vn.socai.value.UnitId;
import vn.socai.view.Horizon;

/** Issues dossiers, and takes witnesses' cosignatures. */
@Controller
public class ProofMutations {
    /** Where a dossier's file is, by the position of the commit that issued it. */
    public static final String DOSSIERS = "/downloads/dossiers/";

    private final Counter counter;
    private final Dossiers dossiers;
    private final Proofs proofs;
    private final Horizon horizon;
    private final Insight insight;

    public ProofMutations(Counter counter, Dossiers dossiers, Proofs proofs, Horizon horizon, Insight insight) {
        this.counter = counter;
        this.dossiers = dossiers;
        this.proofs = proofs;
        this.horizon = horizon;
        this.insight = insight;
    }

    /** A dossier to be issued. */
    public record IssueDossierInput(UUID id, UUID dossier, String unit, LocalDate from, LocalDate lastDay) {}

    /** A dossier's receipt. */
    public record DossierReceiptNode(ReceiptNode receipt, String file) {}

    /** A witness's signature. */
    public record AddCosignatureInput(long size, String witness, String line) {}

    /** Looks through the ledger only for who may have the answer. */
    @MutationMapping
    public DossierReceiptNode issueDossier(@Argument IssueDossierInput input, Actor actor) {
        UnitId unit = Input.unit("unit", input.unit);
        insight.require(actor, unit);
        Dossiers.Found found = dossiers.find(unit, input.from, input.lastDay, horizon.projectedUpTo());
        ReceiptNode receipt = counter.submit(new IssueDossier(new CommandId(input.id), new DossierId(input.dossier),
                unit, input.from, input.lastDay, new Contents(found.upTo(), found.streams(), found.vocabulary())),
                actor);
        return new DossierReceiptNode(receipt, DOSSIERS + receipt.position());
    }

    /** The places for witnesses are few, so not everybody may fill them. */
    @MutationMapping
    public CheckpointNode addCosignature(@Argument AddCosignatureInput input, Actor actor) {
        if (actor.role() != Role.OFFICER || !actor.unit().equals(UnitId.COUNTRY)) {
            throw new Refusal(Problems.FORBIDDEN);
        }
        VerifierKey witness;
        NoteSignature signature;
        try {
            witness = VerifierKey.parse(input.witness);
            signature = NoteSignature.parse(input.line);
        } catch (BadProof unreadable) {
            throw new Refusal(Problems.invalid("witness", unreadable.vi(), unreadable.en()));
        }
        ProofController.refusing(() -> proofs.cosign(input.size, witness, signature));
        return proofs.at(input.size)
                .map(signed -> CheckpointNode.of(signed, proofs.cosignatures(signed)))
                .orElseThrow();
    }
}

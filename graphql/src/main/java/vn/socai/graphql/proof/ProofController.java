package vn.socai.graphql.proof;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import vn.socai.graphql.problem.Problem;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.ledger.Actor;
import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.proof.ConsistencyFile;
import vn.socai.proof.ConsistencyProof;
import vn.socai.proof.Cosignature;
import vn.socai.proof.Hash;
import vn.socai.proof.NotProven;
import vn.socai.proof.ProofFile;
import vn.socai.proof.Proofs;
import vn.socai.proof.SignedCheckpoint;
import vn.socai.proof.SignedNote;
import vn.socai.proof.dossier.EventProof;

/** Answers whoever does not believe us. Roots and paths tell nothing of what was recorded, so every caller may ask. */
@Controller
public class ProofController {
    private final Proofs proofs;
    private final CommitLog log;
    private final Insight insight;

    public ProofController(Proofs proofs, CommitLog log, Insight insight) {
        this.proofs = proofs;
        this.log = log;
        this.insight = insight;
    }

    /** A signed checkpoint. */
    public record CheckpointNode(String origin, long size, String root, String note, Instant signedAt,
            List<WitnessNode> witnesses) {
        static CheckpointNode of(SignedCheckpoint signed, List<Cosignature> cosignatures) {
            SignedNote note = signed.note();
            for (Cosignature cosignature : cosignatures) {
                note = note.with(cosignature.signature());
            }
            return new CheckpointNode(signed.checkpoint().origin(), signed.checkpoint().size(), signed.checkpoint()
                    .root()
                    .base64(), note.print(), signed.signedAt(), cosignatures.stream()
                            .map(it -> new WitnessNode(it.witness().text(), it.at()))
                            .toList());
        }
    }

    /** A witness that cosigned. */
    public record WitnessNode(String key, Instant at) {}

    /** A commit's proof. */
    public record InclusionNode(long position, long index, long size, List<String> path, String file) {}

    /** An event's proof. */
    public record EventProofNode(long position, int index, String type, String file) {}

    /** The proof that the ledger was only added to. */
    public record ConsistencyNode(long from, long to, List<String> path, @Nullable String file) {}

    /** A key that has signed. */
    public record KeyNode(String key, Instant since, long afterSize) {}

    @QueryMapping
    public @Nullable CheckpointNode checkpoint(@Argument @Nullable Long size) {
        return (size == null ? proofs.latest() : proofs.at(size)).map(it -> CheckpointNode.of(it, proofs.cosignatures(
                it)))
                .orElse(null);
    }

    @QueryMapping
    public InclusionNode inclusionProof(@Argument long position, @Argument @Nullable Long size) {
        ProofFile proof = proof(position, size);
        return new InclusionNode(position, proof.inclusion().index(), proof.inclusion().size(), texts(proof.inclusion()
                .path()), proof.print());
    }

    private ProofFile proof(long position, @Nullable Long size) {
        return refusing(() -> size == null ? proofs.inclusion(position) : proofs.inclusion(position, size));
    }

    /** A commit's stored bytes tell what was recorded, so they are not for every caller; personal data in them are sealed. */
    @QueryMapping
    public EventProofNode eventProof(@Argument long position, @Argument int index, @Argument @Nullable Long size,
            Actor actor) {
        ProofFile proof = proof(position, size);
        Commit commit = log.at(position).orElseThrow();
        insight.require(actor, commit.draft().unit());
        if (index < 0 || index >= commit.draft().events().size()) {
            throw new Refusal(Problems.invalid("index", "Bản ghi có " + commit.draft().events().size() + " sự kiện.",
                    "The commit has " + commit.draft().events().size() + " events."));
        }
        EventProof of = EventProof.of(proof, commit.leaf(), index);
        return new EventProofNode(position, index, of.type(), of.print());
    }

    @QueryMapping
    public ConsistencyNode consistencyProof(@Argument long from, @Argument long to) {
        ConsistencyProof proof = refusing(() -> proofs.consistency(from, to));
        String file = proofs.at(from)
                .flatMap(older -> proofs.at(to)
                        .map(newer -> new ConsistencyFile(proof.path(), older.note(),
                                newer.note())))
                .map(ConsistencyFile::print)
                .orElse(null);
        return new ConsistencyNode(proof.from(), proof.to(), texts(proof.path()), file);
    }

    @QueryMapping
    public List<KeyNode> signingKeys() {
        return proofs.keys()
                .stream()
                .map(it -> new KeyNode(it.key().text(), it.since(), it.afterSize()))
                .toList();
    }

    private static List<String> texts(List<Hash> path) {
        return path.stream().map(Hash::base64).toList();
    }

    static <T> T refusing(Supplier<T> proof) {
        try {
            return proof.get();
        } catch (NotProven not) {
            throw new Refusal(new Problem(not.code(), not.vi(), not.en()));
        }
    }
}

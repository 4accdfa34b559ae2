package vn.socai.proof.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import vn.socai.proof.BadProof;
import vn.socai.proof.Checkpoint;
import vn.socai.proof.Cosignature;
import vn.socai.proof.Hash;
import vn.socai.proof.KeyChange;
import vn.socai.proof.SignedNote;
import vn.socai.proof.VerifierKey;
import vn.socai.proof.dossier.DossierFault.Kind;

/**
 * Whom a verifier believes.
 *
 * @param log the ledger's key, as it was told to the verifier by somebody else than the bearer of the file
 * @param witnesses whose cosignatures count; others are shown as not known
 */
public record Trust(VerifierKey log, List<VerifierKey> witnesses) {
    public Trust {
        witnesses = List.copyOf(witnesses);
    }

    /**
     * A witness that cosigned the checkpoint.
     *
     * @param at when, as the witness signed it
     * @param trusted whether it is one of the verifier's
     */
    public record Witness(VerifierKey key, Instant at, boolean trusted) {}

    record Vouched(Checkpoint checkpoint, VerifierKey signer, List<Witness> witnesses) {}

    /**
     * Follows the keys from the trusted one to the one that signed, and checks every signature.
     *
     * @throws BadProof where a signature does not fit, or {@link DossierFault} where the chain or the witnesses do not
     */
    Vouched vouch(DossierHead head) {
        VerifierKey signer = signer(head.changes());
        List<VerifierKey> keys = new ArrayList<>(head.witnesses());
        keys.add(signer);
        SignedNote note = head.note();
        Checkpoint checkpoint = Checkpoint.of(note, log.name(), keys);
        List<Witness> found = new ArrayList<>();
        for (VerifierKey witness : head.witnesses()) {
            Cosignature.of(note, witness)
                    .ifPresent(it -> found.add(new Witness(witness, it.at(), witnesses.contains(witness))));
        }
        if (found.size() != head.witnesses().size() || note.signatures().size() != 1 + found.size()
                || found.stream().map(Witness::key).distinct().count() != found.size()) {
            throw new DossierFault(Kind.WITNESSES_DIFFER, 1,
                    "Các nhân chứng được kê không đúng là những nhân chứng đã ký.",
                    "The witnesses that are listed are not those that signed.");
        }
        return new Vouched(checkpoint, signer, found);
    }

    private VerifierKey signer(List<KeyChange> changes) {
        VerifierKey reached = log;
        boolean trusted = changes.isEmpty();
        for (int i = 0; i < changes.size(); i++) {
            KeyChange change = changes.get(i);
            if (!change.next().name().equals(log.name()) || (i > 0 && !changes.get(i - 1)
                    .next()
                    .equals(change
                            .previous()))) {
                throw new DossierFault(Kind.KEY_CHAIN_BROKEN, 1, "Chuỗi đổi khoá bị đứt.",
                        "The chain of signing keys is broken.");
            }
            trusted |= change.previous().equals(log) || change.next().equals(log);
            reached = change.next();
        }
        if (!trusted) {
            throw new BadProof(BadProof.Fault.SIGNER_UNKNOWN, "Không khoá nào được tin cậy đã ký.",
                    "No key that is trusted has signed.");
        }
        return reached;
    }

    /**
     * Whether the ledger's first commit is the one from which its name is drawn.
     *
     * @throws BadProof where it is not
     */
    boolean begins(Checkpoint checkpoint, Hash first) {
        if (!checkpoint.origin().endsWith("/" + first.hex().substring(0, 32))) {
            throw new BadProof(BadProof.Fault.ORIGIN_WRONG, "Tên sổ không rút ra từ bản ghi đầu tiên.",
                    "The ledger's name is not drawn from its first commit.");
        }
        return true;
    }
}

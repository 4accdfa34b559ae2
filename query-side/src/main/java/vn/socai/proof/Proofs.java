package vn.socai.proof;

import java.util.List;
import java.util.Optional;

/** What can be asked of the ledger's history by somebody who does not believe us. */
public interface Proofs {
    /** Which log the checkpoints are of; absent while the ledger is empty. */
    Optional<String> origin();

    /** The latest signed checkpoint; absent while nothing was signed. */
    Optional<SignedCheckpoint> latest();

    /** The checkpoint signed at exactly this size. */
    Optional<SignedCheckpoint> at(long size);

    /** The first checkpoint that covers a position; absent while none does. It stays the same, however far the ledger goes on. */
    Optional<SignedCheckpoint> covering(long position);

    /**
     * The proof of the commit at a position, against the latest checkpoint.
     *
     * @throws NotProven where no checkpoint covers that position yet
     */
    ProofFile inclusion(long position);

    /**
     * The proof of the commit at a position, against the checkpoint signed at exactly this size.
     *
     * @throws NotProven where there is no such checkpoint, or it does not cover that position
     */
    ProofFile inclusion(long position, long size);

    /**
     * That the ledger of one size is the beginning of the ledger of another; neither needs to have been signed here.
     *
     * @throws NotProven where the sizes are not in order, or the latest checkpoint does not cover the newer
     */
    ConsistencyProof consistency(long from, long to);

    /** The cosignatures under a checkpoint that was signed here; each was verified when it was handed in. */
    List<Cosignature> cosignatures(SignedCheckpoint signed);

    /**
     * Keeps a witness's cosignature with the checkpoint of exactly this size.
     *
     * @param witness the key that the signature claims; whether it is believed is each reader's own affair
     * @throws NotProven where there is no such checkpoint, it bears too many already, or the signature is not that witness's
     */
    Cosignature cosign(long size, VerifierKey witness, NoteSignature signature);

    /** Every key that has signed, the oldest first. */
    List<SigningKeyRecord> keys();
}

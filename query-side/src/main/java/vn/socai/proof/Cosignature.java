package vn.socai.proof;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;

/**
 * A witness's signature under a checkpoint: that by then it had seen the log grow up to here and no other way (C2SP tlog-cosignature).
 *
 * @param at the moment that the witness signed with it
 */
public record Cosignature(VerifierKey witness, Instant at, NoteSignature signature) {
    /**
     * The witness's cosignature under a note; absent where it has not signed.
     *
     * @throws BadProof {@code SIGNATURE_WRONG} where a signature bears its name and is not its own
     */
    public static Optional<Cosignature> of(SignedNote note, VerifierKey witness) {
        return witness.kind() != VerifierKey.Kind.WITNESS ? Optional.empty()
                : note.signatures()
                        .stream()
                        .filter(witness::claimedBy)
                        .findFirst()
                        .map(it -> of(note.text(), witness, it));
    }

    /**
     * A cosignature that was handed in.
     *
     * @param text of the checkpoint
     * @throws BadProof {@code SIGNATURE_WRONG} where it is not that witness's over that text
     */
    public static Cosignature of(String text, VerifierKey witness, NoteSignature signature) {
        if (witness.kind() != VerifierKey.Kind.WITNESS || !witness.claimedBy(signature) || !witness.signed(text,
                signature)) {
            throw new BadProof(BadProof.Fault.SIGNATURE_WRONG, "Chữ ký của " + witness.name()
                    + " không khớp nội dung.", "The signature of " + witness.name() + " does not fit the text.");
        }
        return new Cosignature(witness, Instant.ofEpochSecond(ByteBuffer.wrap(signature.bytes()).getLong()), signature);
    }
}

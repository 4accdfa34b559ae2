package vn.socai.proof;

import java.util.List;

/**
 * That one key signs in the place of another from now on: a note whose text names both, signed by both. The old one hands over, and
 * the new one shows that somebody has it.
 *
 * @param previous the log's key until now
 * @param next the log's key from now on, of the same name
 * @param note the statement with its two signatures
 */
public record KeyChange(VerifierKey previous, VerifierKey next, SignedNote note) {
    private static final String HEADER = "socai/key-change/v1";

    /** The statement, signed by both. */
    public static KeyChange sign(NoteSigner previous, NoteSigner next) {
        String text = HEADER + "\n" + previous.key().text() + "\n" + next.key().text() + "\n";
        SignedNote note = previous.sign(text).with(next.sign(text).signatures().getFirst());
        return parse(note.print());
    }

    /**
     * Reads a statement and checks both signatures.
     *
     * @throws BadProof where it is none, or one of the two has not signed it
     */
    public static KeyChange parse(String text) {
        SignedNote note = SignedNote.parse(text);
        String[] lines = note.text().split("\n", -1);
        if (lines.length != 4 || !lines[0].equals(HEADER) || note.signatures().size() != 2) {
            throw BadProof.malformed("không phải văn bản đổi khoá", "not a statement of a change of keys");
        }
        VerifierKey previous = VerifierKey.parse(lines[1]);
        VerifierKey next = VerifierKey.parse(lines[2]);
        if (previous.kind() != VerifierKey.Kind.LOG || next.kind() != VerifierKey.Kind.LOG || !previous.name()
                .equals(
                        next.name()) || previous.equals(next)) {
            throw BadProof.malformed("hai khoá không cùng của một sổ", "the two keys are not two of one log");
        }
        if (!note.signers(List.of(previous, next)).equals(List.of(previous, next))) {
            throw new BadProof(BadProof.Fault.SIGNATURE_WRONG,
                    "Văn bản đổi khoá thiếu chữ ký của khoá cũ hoặc khoá mới.",
                    "The statement of a change of keys lacks the old key's or the new key's signature.");
        }
        return new KeyChange(previous, next, note);
    }
}

package vn.socai.proof;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A text and the signatures under it, as C2SP {@code signed-note} has it. Until {@link #signers} was asked, the text is anybody's
 * claim.
 *
 * @param text ends with a newline
 * @param signatures in their order, at least one
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
    /** The specification asks for at least 16; a reader must not be made to verify without end. */
    static final int MOST_SIGNATURES = 100;
    /** Of UTF-8. */
    static final int MOST_BYTES = 1 << 20;

    public SignedNote {
        signatures = List.copyOf(signatures);
        checkText(text);
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw BadProof.malformed("phải có 1–" + MOST_SIGNATURES + " chữ ký", "a note has 1–" + MOST_SIGNATURES
                    + " signatures, not " + signatures.size());
        }
    }

    static SignedNote of(String text, NoteSignature signature) {
        return new SignedNote(text, List.of(signature));
    }

    /**
     * Reads a note.
     *
     * @throws BadProof where the bytes are not UTF-8 or not a note
     */
    public static SignedNote parse(byte[] bytes) {
        try {
            return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notText) {
            throw BadProof.malformed("tệp không phải UTF-8", "the file is not UTF-8");
        }
    }

    /** @throws BadProof where the text is not a note */
    public static SignedNote parse(String note) {
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n") || blank + 2 == note.length()) {
            throw BadProof.malformed("thiếu dòng trống hoặc dòng chữ ký",
                    "no blank line with signature lines behind it");
        }
        if (note.length() > MOST_BYTES) {
            throw BadProof.malformed("dài quá " + MOST_BYTES + " byte", "longer than " + MOST_BYTES + " bytes");
        }
        String[] lines = note.substring(blank + 2, note.length() - 1).split("\n", MOST_SIGNATURES + 1);
        List<NoteSignature> signatures = Arrays.stream(lines).map(NoteSignature::parse).toList();
        return new SignedNote(note.substring(0, blank + 1), signatures);
    }

    private static void checkText(String text) {
        if (!text.endsWith("\n") || text.codePoints().anyMatch(it -> it < ' ' && it != '\n')
                || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw BadProof.malformed("nội dung phải kết thúc bằng xuống dòng và không có ký tự điều khiển",
                    "the text of a note ends with a newline and has no control characters");
        }
    }

    /** The note as it is stored and sent. */
    public String print() {
        StringBuilder out = new StringBuilder(text).append('\n');
        signatures.forEach(it -> out.append(it.line()).append('\n'));
        return out.toString();
    }

    /** The same note with one more signature, such as a witness's. */
    public SignedNote with(NoteSignature signature) {
        List<NoteSignature> more = new ArrayList<>(signatures);
        more.add(signature);
        return new SignedNote(text, more);
    }

    /**
     * Which of the trusted keys have signed. Signatures by other keys are passed over.
     *
     * @return at least one
     * @throws BadProof where none has ({@code SIGNER_UNKNOWN}), or a signature that bears a trusted key's name and id is not by that
     *         key ({@code SIGNATURE_WRONG}): such a note is not believed, whoever else has signed it
     */
    public List<VerifierKey> signers(Collection<VerifierKey> trusted) {
        List<VerifierKey> signers = new ArrayList<>();
        for (NoteSignature signature : signatures) {
            for (VerifierKey key : trusted) {
                if (key.claimedBy(signature) && !signers.contains(key)) {
                    check(key, signature);
                    signers.add(key);
                }
            }
        }
        if (signers.isEmpty()) {
            throw new BadProof(BadProof.Fault.SIGNER_UNKNOWN, "Không khoá nào được tin cậy đã ký.",
                    "No key that is trusted has signed.");
        }
        return signers;
    }

    private void check(VerifierKey key, NoteSignature signature) {
        if (!key.signed(text, signature)) {
            throw new BadProof(BadProof.Fault.SIGNATURE_WRONG, "Chữ ký của " + key.name() + " không khớp nội dung.",
                    "The signature of " + key.name() + " does not fit the text.");
        }
    }
}

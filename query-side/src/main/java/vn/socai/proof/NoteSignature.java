package vn.socai.proof;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * One signature line of a note, by whomever: a key that is not known here is kept as it stands, so that a witness's cosignature goes
 * through our hands unharmed.
 *
 * @param name of the key
 * @param keyId tells apart the keys of one name; an identifier only, easily made to collide
 * @param bytes the signature in its type's own form
 */
@SuppressWarnings("ArrayRecordComponent")
public record NoteSignature(String name, int keyId, byte[] bytes) {
    private static final String DASH = "\u2014 ";
    private static final int ID_BYTES = 4;

    public NoteSignature {
        KeyNames.check(name);
        if (bytes.length == 0) {
            throw BadProof.malformed("chữ ký rỗng", "an empty signature");
        }
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Reads a line without its end.
     *
     * @throws BadProof where it is no signature line
     */
    public static NoteSignature parse(String line) {
        int space = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || space < DASH.length()) {
            throw BadProof.malformed("dòng chữ ký sai dạng: " + Quoted.of(line), "not a signature line: " + Quoted.of(
                    line));
        }
        byte[] read = Base64Text.read(line.substring(space + 1));
        if (read.length <= ID_BYTES) {
            throw BadProof.malformed("chữ ký quá ngắn: " + Quoted.of(line), "a signature too short: " + Quoted.of(
                    line));
        }
        return new NoteSignature(line.substring(DASH.length(), space), ByteBuffer.wrap(read).getInt(),
                Arrays.copyOfRange(read, ID_BYTES, read.length));
    }

    /** The line, without its end. */
    public String line() {
        byte[] all = ByteBuffer.allocate(ID_BYTES + bytes.length).putInt(keyId).put(bytes).array();
        return DASH + name + " " + Base64.getEncoder().encodeToString(all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteSignature it && name.equals(it.name) && keyId == it.keyId && Arrays.equals(bytes,
                it.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * name.hashCode() + keyId) + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return line();
    }
}

package vn.socai.proof;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 hash: of a leaf, of a node, or of a whole tree. */
public final class Hash {
    /** The bytes of a hash. */
    public static final int LENGTH = 32;
    /** The root of the tree without leaves: SHA-256 of nothing (RFC 9162 §2.1.1). */
    public static final Hash EMPTY = hex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A hash of these bytes, which are copied.
     *
     * @throws IllegalArgumentException where they are not 32
     */
    public static Hash of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    /** A hash out of a longer array. */
    static Hash at(byte[] bytes, int offset) {
        return of(bytes, offset, LENGTH);
    }

    private static Hash of(byte[] bytes, int offset, int length) {
        if (length != LENGTH) {
            throw new IllegalArgumentException("a hash has " + LENGTH + " bytes, not " + length);
        }
        return new Hash(Arrays.copyOfRange(bytes, offset, offset + length));
    }

    /** @throws IllegalArgumentException where the text is not 64 hexadecimal digits */
    public static Hash hex(String text) {
        return of(HexFormat.of().parseHex(text));
    }

    /**
     * Reads the form that notes and proofs use.
     *
     * @throws BadProof where the text is not the one way to write 32 bytes in base64
     */
    public static Hash base64(String text) {
        byte[] read = Base64Text.read(text);
        if (read.length != LENGTH) {
            throw BadProof.malformed("mã băm phải dài 32 byte", "a hash has 32 bytes, not " + read.length);
        }
        return new Hash(read);
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    void copyTo(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, LENGTH);
    }

    /** Standard base64 with padding, 44 characters. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}

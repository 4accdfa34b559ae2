package vn.socai.proof;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The two hashes of RFC 9162 §2.1.1. A leaf and a node begin with different bytes, so that no node can be passed off as a leaf.
 *
 * <p>One thread at a time: it keeps a digest, since making one costs as much as hashing a small leaf.
 */
public final class Hasher {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest digest;
    private final byte[] node = new byte[1 + 2 * Hash.LENGTH];

    public Hasher() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
        node[0] = NODE;
    }

    /** {@code SHA-256(0x00 || leaf)}. */
    public Hash leaf(byte[] leaf) {
        digest.update(LEAF);
        return Hash.of(digest.digest(leaf));
    }

    /** The same, put into an array. */
    void leaf(byte[] leaf, byte[] target, int offset) {
        digest.update(LEAF);
        digest.update(leaf);
        put(target, offset);
    }

    /** {@code SHA-256(0x01 || left || right)}. */
    public Hash node(Hash left, Hash right) {
        left.copyTo(node, 1);
        right.copyTo(node, 1 + Hash.LENGTH);
        return Hash.of(digest.digest(node));
    }

    /** The node over two hashes that stand one behind the other in an array, put into the array. */
    void node(byte[] hashes, int pair, int target) {
        System.arraycopy(hashes, pair, node, 1, 2 * Hash.LENGTH);
        digest.update(node);
        put(hashes, target);
    }

    private void put(byte[] target, int offset) {
        try {
            digest.digest(target, offset, Hash.LENGTH);
        } catch (DigestException noRoom) {
            throw new IllegalArgumentException("a hash needs " + Hash.LENGTH + " bytes from " + offset, noRoom);
        }
    }
}

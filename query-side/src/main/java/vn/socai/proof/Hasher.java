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
    /** Usual leaves are some 200 bytes; longer ones are not worth a copy. */
    private static final int SHORT = 1_024;

    private final MessageDigest digest;
    private final byte[] node = new byte[1 + 2 * Hash.LENGTH];
    /** The byte that says what it is stands before a short leaf: fed to the digest by itself, it would cost a seventh of the hash. */
    private final byte[] prefixed = new byte[1 + SHORT];

    public Hasher() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
        node[0] = NODE;
        prefixed[0] = LEAF;
    }

    /** {@code SHA-256(0x00 || leaf)}. */
    public Hash leaf(byte[] leaf) {
        update(leaf);
        return Hash.of(digest.digest());
    }

    /** The same, put into an array. */
    void leaf(byte[] leaf, byte[] target, int offset) {
        update(leaf);
        put(target, offset);
    }

    private void update(byte[] leaf) {
        if (leaf.length > SHORT) {
            digest.update(LEAF);
            digest.update(leaf);
        } else {
            System.arraycopy(leaf, 0, prefixed, 1, leaf.length);
            digest.update(prefixed, 0, 1 + leaf.length);
        }
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

package vn.socai.proof;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** RFC 9162 §2.1 word for word over a list of leaves; roots are remembered only so that the tests end. */
final class NaiveTree {
    private record Range(int from, int to) {}

    private final List<byte[]> leaves;
    private final Map<Range, Hash> known = new HashMap<>();

    NaiveTree(List<byte[]> leaves) {
        this.leaves = leaves;
    }

    Hash root(int size) {
        return range(0, size);
    }

    /** MTH(D[from:to]). */
    Hash range(int from, int to) {
        Range range = new Range(from, to);
        Hash remembered = known.get(range);
        if (remembered == null) {
            remembered = compute(from, to);
            known.put(range, remembered);
        }
        return remembered;
    }

    private Hash compute(int from, int to) {
        if (from == to) {
            return sha256(new byte[0]);
        }
        if (to - from == 1) {
            byte[] leaf = leaves.get(from);
            return sha256(ByteBuffer.allocate(1 + leaf.length).put((byte) 0).put(leaf).array());
        }
        int middle = from + below(to - from);
        return sha256(ByteBuffer.allocate(65)
                .put((byte) 1)
                .put(range(from, middle).bytes())
                .put(range(middle, to).bytes())
                .array());
    }

    /** PATH(index, D[from:to]), with the index counted from 0 of the whole list. */
    List<Hash> path(int index, int from, int to) {
        if (to - from == 1) {
            return new ArrayList<>();
        }
        int middle = from + below(to - from);
        List<Hash> path = index < middle ? path(index, from, middle) : path(index, middle, to);
        path.add(index < middle ? range(middle, to) : range(from, middle));
        return path;
    }

    /**
     * SUBTREE_PROOF(start, end, D[0:size]) of draft-ietf-plants-merkle-tree-certs, which is RFC 9162's PROOF where start is 0.
     */
    List<Hash> subtreeProof(int start, int end, int size) {
        return start == end ? List.of() : subproof(start, end, 0, size, true);
    }

    private List<Hash> subproof(int start, int end, int from, int to, boolean known) {
        if (start == from && end == to) {
            List<Hash> proof = new ArrayList<>();
            if (!known) {
                proof.add(range(from, to));
            }
            return proof;
        }
        int middle = from + below(to - from);
        List<Hash> proof;
        if (end <= middle) {
            proof = subproof(start, end, from, middle, known);
            proof.add(range(middle, to));
        } else if (middle <= start) {
            proof = subproof(start, end, middle, to, known);
            proof.add(range(from, middle));
        } else {
            proof = subproof(middle, end, middle, to, false);
            proof.add(range(from, middle));
        }
        return proof;
    }

    /** The largest power of two below a width. */
    private static int below(int width) {
        int power = 1;
        while (power * 2 < width) {
            power *= 2;
        }
        return power;
    }

    private static Hash sha256(byte[] bytes) {
        try {
            return Hash.of(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}

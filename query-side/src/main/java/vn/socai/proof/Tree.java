package vn.socai.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * Roots and proofs of a Merkle tree at any size it has had (RFC 9162 §2.1.1, §2.1.3.1, §2.1.4.1), computed from the hashes of its
 * completed subtrees: O(log n) of them for each.
 */
public final class Tree {
    private final Nodes nodes;

    public Tree(Nodes nodes) {
        this.nodes = nodes;
    }

    /** The root over the first leaves. */
    public Hash root(long size) {
        if (size < 0) {
            throw new IllegalArgumentException("a tree has no size " + size);
        }
        return size == 0 ? Hash.EMPTY : range(new Hasher(), 0, size);
    }

    /**
     * The path from a leaf to the root of the tree of a size.
     *
     * @param index from 0
     * @throws IllegalArgumentException where the tree of that size has no such leaf
     */
    public InclusionProof inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("a tree of size " + size + " has no leaf " + index);
        }
        List<Hash> path = new ArrayList<>();
        path(new Hasher(), index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    private void path(Hasher hasher, long index, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (index < middle) {
            path(hasher, index, from, middle, path);
            path.add(range(hasher, middle, to));
        } else {
            path(hasher, index, middle, to, path);
            path.add(range(hasher, from, middle));
        }
    }

    /**
     * What shows that the tree of one size is the beginning of the tree of another.
     *
     * @param from at least 1
     * @param to at least {@code from}; of the same size nothing needs showing
     * @throws IllegalArgumentException where the sizes are not in order
     */
    public ConsistencyProof consistency(long from, long to) {
        if (from < 1 || from > to) {
            throw new IllegalArgumentException("there is no consistency proof from size " + from + " to " + to);
        }
        List<Hash> path = new ArrayList<>();
        if (from < to) {
            subproof(new Hasher(), from, 0, to, true, path);
        }
        return new ConsistencyProof(from, to, path);
    }

    /** @param known whether {@code [from, to)} began as the older tree, whose root the verifier has */
    private void subproof(Hasher hasher, long size, long from, long to, boolean known, List<Hash> path) {
        if (size == to) {
            if (!known) {
                path.add(range(hasher, from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (size <= middle) {
            subproof(hasher, size, from, middle, known, path);
            path.add(range(hasher, middle, to));
        } else {
            subproof(hasher, size, middle, to, false, path);
            path.add(range(hasher, from, middle));
        }
    }

    /** The hash over leaves; {@code from} is a multiple of every power of two that the range splits into. */
    private Hash range(Hasher hasher, long from, long to) {
        long width = to - from;
        if (Long.bitCount(width) == 1) {
            int level = Long.numberOfTrailingZeros(width);
            return nodes.node(level, from >>> level);
        }
        long middle = from + split(width);
        return hasher.node(range(hasher, from, middle), range(hasher, middle, to));
    }

    /** The largest power of two smaller than a width of at least 2. */
    private static long split(long width) {
        return Long.highestOneBit(width - 1);
    }
}

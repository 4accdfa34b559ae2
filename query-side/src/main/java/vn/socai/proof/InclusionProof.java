package vn.socai.proof;

import java.util.List;

/**
 * That a leaf stands at an index of the tree of a size.
 *
 * @param index from 0; the commit at ledger position p is leaf p - 1
 * @param size how many leaves the tree has
 * @param path from the leaf's sibling up to the root's child
 */
public record InclusionProof(long index, long size, List<Hash> path) {
    public InclusionProof {
        if (index < 0) {
            throw new IllegalArgumentException("an index is not " + index);
        }
        path = List.copyOf(path);
    }

    /** Whether the path leads from the leaf's hash to the root (RFC 9162 §2.1.3.2). */
    public boolean proves(Hash leaf, Hash root) {
        if (index >= size) {
            return false;
        }
        Hasher hasher = new Hasher();
        long node = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash step : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = hasher.node(step, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>>= 1;
                    last >>>= 1;
                }
            } else {
                hash = hasher.node(hash, step);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /**
     * The same, where anything but yes is an error.
     *
     * @throws BadProof of kind {@code INCLUSION_WRONG}
     */
    public void verify(Hash leaf, Hash root) {
        if (!proves(leaf, root)) {
            throw new BadProof(BadProof.Fault.INCLUSION_WRONG,
                    "Bản ghi ở vị trí " + (index + 1) + " không thuộc cây " + size + " bản ghi đã ký.",
                    "The commit at position " + (index + 1) + " does not belong to the signed tree of " + size + ".");
        }
    }
}

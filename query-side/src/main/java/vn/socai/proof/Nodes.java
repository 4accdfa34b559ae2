package vn.socai.proof;

/** The hashes of a tree's completed subtrees, which never change as the tree grows. */
public interface Nodes {
    /**
     * The hash of the leaves {@code [index << level, (index + 1) << level)}.
     *
     * @param level 0 for a leaf's own hash
     * @throws IllegalArgumentException where the tree does not hold all those leaves
     */
    Hash node(int level, long index);
}

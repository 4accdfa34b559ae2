package vn.socai.proof;

import java.util.Arrays;

/**
 * A tile with the hashes of the subtrees within it, each computed once, when its last leaf arrives. Filled by one thread; others may
 * read what was filled before they learned of it.
 */
final class Block {
    private final byte[] hashes = new byte[(2 * Tile.WIDTH - 1) * Hash.LENGTH];
    private int count;

    /** A block of the hashes of a stored tile. */
    static Block of(Hasher hasher, byte[] tile) {
        Block block = new Block();
        for (int at = 0; at < tile.length; at += Hash.LENGTH) {
            System.arraycopy(tile, at, block.hashes, block.count * Hash.LENGTH, Hash.LENGTH);
            block.grow(hasher);
        }
        return block;
    }

    /** Takes in a leaf, at level 0. */
    void append(Hasher hasher, byte[] leaf) {
        hasher.leaf(leaf, hashes, count * Hash.LENGTH);
        grow(hasher);
    }

    /** Takes in the hash of a full tile below. */
    void append(Hasher hasher, Hash hash) {
        hash.copyTo(hashes, count * Hash.LENGTH);
        grow(hasher);
    }

    private void grow(Hasher hasher) {
        int done = count++;
        for (int layer = 0; (done & 1) == 1; layer++, done >>>= 1) {
            hasher.node(hashes, offset(layer, done - 1), offset(layer + 1, done >>> 1));
        }
    }

    int count() {
        return count;
    }

    boolean full() {
        return count == Tile.WIDTH;
    }

    /** The hash of the subtree of a height within the tile; all its leaves must have arrived. */
    Hash hash(int layer, int index) {
        return Hash.at(hashes, offset(layer, index));
    }

    /** The hash that stands for a full tile one level above. */
    Hash root() {
        return hash(Tile.HEIGHT, 0);
    }

    /** What is kept of it. */
    byte[] tile() {
        return Arrays.copyOf(hashes, count * Hash.LENGTH);
    }

    /** The layers stand one behind the other, each half as long as the one before. */
    private static int offset(int layer, int index) {
        return (2 * Tile.WIDTH - ((2 * Tile.WIDTH) >>> layer) + index) * Hash.LENGTH;
    }
}

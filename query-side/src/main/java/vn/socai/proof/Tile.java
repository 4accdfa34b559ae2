package vn.socai.proof;

/**
 * A tile of C2SP {@code tlog-tiles}: up to 256 hashes of one level, one behind the other.
 *
 * @param level 0 holds leaf hashes; at every level above, each hash is that of a full tile below
 * @param index of the tile within its level, from 0
 * @param hashes 32 bytes each; 8,192 where the tile is full
 */
@SuppressWarnings("ArrayRecordComponent")
public record Tile(int level, long index, byte[] hashes) {
    /** The hashes of a full tile. */
    public static final int WIDTH = 256;
    /** The levels of the tree that a tile spans. */
    static final int HEIGHT = 8;
}

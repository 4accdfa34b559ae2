package vn.socai.proof;

import java.util.List;
import java.util.Optional;

/**
 * Where tiles are kept. What is kept can be computed again from the ledger, so losing the last of it is no harm.
 *
 * <p>Kept are the full tiles of level 0, and those of the levels above as far as the full tiles below them reach.
 */
public interface Tiles {
    /** The hashes of a tile, as many as are kept. */
    Optional<byte[]> read(int level, long index);

    /** How many full tiles of level 0 are kept; they are the first ones. */
    long complete();

    /** Keeps these, all or none, in place of what was kept at the same levels and indexes. */
    void write(List<Tile> tiles);
}

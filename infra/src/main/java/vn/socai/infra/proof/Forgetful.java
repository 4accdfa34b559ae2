package vn.socai.infra.proof;

import java.util.List;
import java.util.Optional;

import vn.socai.proof.Tile;
import vn.socai.proof.Tiles;

/** Keeps no tile: a root at the tree's own size needs nothing but its right edge, which the tree holds itself. */
enum Forgetful implements Tiles {
    TILES;

    @Override
    public Optional<byte[]> read(int level, long index) {
        return Optional.empty();
    }

    @Override
    public long complete() {
        return 0;
    }

    @Override
    public void write(List<Tile> tiles) {
        // Nothing is asked for again.
    }
}

package vn.socai.proof;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Full tiles as they were last filled or asked for, each hashed inside once. */
final class Blocks {
    /** 16 KiB each; the tiles above level 0 of a hundred million leaves and the lively end of level 0 fit. */
    private static final int MOST = 1_024;

    private record Place(int level, long index) {}

    private final Tiles tiles;
    private final Map<Place, Block> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Block> eldest) {
            return size() > MOST;
        }
    };

    Blocks(Tiles tiles) {
        this.tiles = tiles;
    }

    /** @throws IllegalStateException where the tile is not kept, or not in full */
    Block full(int level, long index) {
        Place place = new Place(level, index);
        Block known = known(place);
        if (known != null) {
            return known;
        }
        byte[] stored = tiles.read(level, index).orElse(new byte[0]);
        if (stored.length != Tile.WIDTH * Hash.LENGTH) {
            throw new IllegalStateException("tile " + index + " of level " + level + " is kept with " + stored.length
                    + " bytes instead of " + Tile.WIDTH * Hash.LENGTH);
        }
        Block read = Block.of(new Hasher(), stored);
        add(level, index, read);
        return read;
    }

    /** A tile that was just filled is what proofs are asked of next, and it is hashed inside already. */
    void add(int level, long index, Block full) {
        synchronized (recent) {
            recent.put(new Place(level, index), full);
        }
    }

    private @Nullable Block known(Place place) {
        synchronized (recent) {
            return recent.get(place);
        }
    }
}

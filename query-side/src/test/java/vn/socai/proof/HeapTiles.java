package vn.socai.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tiles on the heap, counting what is asked of them. */
final class HeapTiles implements Tiles {
    private final Map<List<Long>, byte[]> tiles = new HashMap<>();
    int writes;
    int reads;
    private boolean refusing;

    /** Whether the next writes fail. */
    void refuse(boolean refuse) {
        refusing = refuse;
    }

    @Override
    public synchronized Optional<byte[]> read(int level, long index) {
        reads++;
        return Optional.ofNullable(tiles.get(List.of((long) level, index)));
    }

    @Override
    public synchronized long complete() {
        return tiles.keySet().stream().filter(it -> it.getFirst() == 0).count();
    }

    @Override
    public synchronized void write(List<Tile> written) {
        if (refusing) {
            throw new IllegalStateException("refused");
        }
        for (Tile tile : written) {
            writes++;
            tiles.put(List.of((long) tile.level(), tile.index()), tile.hashes().clone());
        }
    }

    synchronized void lose(int level, long index) {
        tiles.remove(List.of((long) level, index));
    }
}

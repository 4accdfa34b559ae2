package vn.socai.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A tree that grows, over tiles. One thread appends and {@link #cut cuts}, any one thread at a time {@link #keep keeps} what was cut, and any
 * number read: they see what is kept.
 *
 * <p>Each leaf costs one hash for itself and one for a node, and a tile is written for every 256. After a start only the leaves
 * behind the last full tile are needed again.
 */
public final class GrowingTree implements Nodes {
    /** The unfinished tile of a level; {@code count} is what of the block is published. */
    private record Edge(Block block, long index, int count) {}

    private record Published(long size, List<Edge> edges) {}

    /** Tiles that are to be kept, and what may be seen as soon as they are. */
    private record Growth(List<Tile> tiles, Published then) {}

    private final Tiles tiles;
    private final Blocks blocks;
    private final Hasher hasher = new Hasher();
    /** By level; the last tile of each, unfinished and possibly empty. */
    private final List<Block> edges = new ArrayList<>();
    private final List<Tile> finished = new ArrayList<>();
    private final Queue<Growth> grown = new ConcurrentLinkedQueue<>();
    private long size;
    private volatile Published published = new Published(0, List.of());

    /**
     * A tree that goes on where the tiles end, which is a multiple of 256 leaves.
     *
     * @throws IllegalStateException where a tile above level 0 is missing or of another length than the ones below it say
     */
    public GrowingTree(Tiles tiles) {
        this.tiles = tiles;
        blocks = new Blocks(tiles);
        size = tiles.complete() * Tile.WIDTH;
        edges.add(new Block());
        for (long count = tiles.complete(); count > 0; count /= Tile.WIDTH) {
            edges.add(edge(edges.size(), count));
        }
        publish();
    }

    /** @param count how many hashes the level has */
    private Block edge(int level, long count) {
        int wanted = (int) (count % Tile.WIDTH) * Hash.LENGTH;
        byte[] stored = wanted == 0 ? new byte[0] : tiles.read(level, count / Tile.WIDTH).orElse(new byte[0]);
        if (stored.length != wanted) {
            throw new IllegalStateException("the last tile of level " + level + " is kept with " + stored.length
                    + " bytes instead of " + wanted);
        }
        return Block.of(hasher, stored);
    }

    /** How many leaves were appended, published or not. */
    public long appended() {
        return size;
    }

    /** Takes the next leaf. */
    public void append(byte[] leaf) {
        Block block = edges.getFirst();
        block.append(hasher, leaf);
        finish(0, size >>> Tile.HEIGHT, block);
        size++;
    }

    /** Puts a full tile aside, and its hash into the tile above. */
    private void finish(int level, long tile, Block block) {
        if (!block.full()) {
            return;
        }
        finished.add(new Tile(level, tile, block.tile()));
        blocks.add(level, tile, block);
        edges.set(level, new Block());
        if (level + 1 == edges.size()) {
            edges.add(new Block());
        }
        Block above = edges.get(level + 1);
        above.append(hasher, block.root());
        finish(level + 1, tile >>> Tile.HEIGHT, above);
    }

    /** Sets aside what grew since the last time, to be kept by {@link #keep}. */
    public void cut() {
        List<Tile> kept = new ArrayList<>(finished);
        List<Edge> seen = new ArrayList<>();
        for (int level = 0; level < edges.size(); level++) {
            Block edge = edges.get(level);
            seen.add(new Edge(edge, tile(level), edge.count()));
            if (level > 0 && edge.count() > 0 && !finished.isEmpty()) {
                kept.add(new Tile(level, tile(level), edge.tile()));
            }
        }
        finished.clear();
        grown.add(new Growth(kept, new Published(size, List.copyOf(seen))));
    }

    /** Keeps the tiles of all that was cut, and lets everybody see it. What could not be kept is tried again the next time. */
    public synchronized void keep() {
        for (Growth next = grown.peek(); next != null; next = grown.peek()) {
            if (!next.tiles().isEmpty()) {
                tiles.write(next.tiles());
            }
            published = next.then();
            grown.remove();
        }
    }

    /** Lets everybody see the leaves appended so far, once their tiles are kept. */
    public void publish() {
        cut();
        keep();
    }

    /** The index of the unfinished tile of a level. */
    private long tile(int level) {
        return shifted(size, Tile.HEIGHT * (level + 1));
    }

    /** How many leaves can be seen. */
    public long size() {
        return published.size();
    }

    @Override
    public Hash node(int level, long index) {
        Published now = published;
        if (index < 0 || index >= shifted(now.size(), level)) {
            throw new IllegalArgumentException("a tree of size " + now.size() + " has no node " + index + " at level "
                    + level);
        }
        // The root of a full tile stands in the tile above it as well; it is taken from there, where it is surely hot.
        int tileLevel = level / Tile.HEIGHT;
        int layer = level % Tile.HEIGHT;
        long first = index << layer;
        long tile = first >>> Tile.HEIGHT;
        int within = (int) (first & (Tile.WIDTH - 1)) >>> layer;
        Edge edge = now.edges().get(tileLevel);
        Block block = tile == edge.index() ? edge.block() : blocks.full(tileLevel, tile);
        return block.hash(layer, within);
    }

    /** Java shifts by the last six bits of the distance only. */
    private static long shifted(long number, int distance) {
        return distance >= Long.SIZE ? 0 : number >>> distance;
    }
}

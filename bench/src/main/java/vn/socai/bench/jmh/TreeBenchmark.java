package vn.socai.bench.jmh;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import vn.socai.proof.GrowingTree;
import vn.socai.proof.Hash;
import vn.socai.proof.InclusionProof;
import vn.socai.proof.Tile;
import vn.socai.proof.Tiles;
import vn.socai.proof.Tree;

/** The tree over the commits: a leaf more, and the proof of any of a million. */
@State(Scope.Thread) @BenchmarkMode(Mode.AverageTime) @OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TreeBenchmark {
    private static final int LEAVES = 1_000_000;
    private static final int PUBLISHED = 2_048;

    private GrowingTree growing = new GrowingTree(new HeapTiles());
    private Tree tree = new Tree(growing);
    private final SplittableRandom random = new SplittableRandom(1);

    /** A million leaves. */
    @Setup(Level.Iteration)
    public void grow() {
        growing = new GrowingTree(new HeapTiles());
        tree = new Tree(growing);
        byte[] leaf = new byte[Hash.LENGTH];
        for (int i = 0; i < LEAVES; i++) {
            leaf[i & (Hash.LENGTH - 1)]++;
            growing.append(leaf);
        }
        growing.publish();
    }

    /** A commit's hash, and those above it; shown to readers as often as the notary does under load. */
    @Benchmark
    public void append(Commits commits) {
        growing.append(commits.commit().leaf());
        if (growing.appended() - growing.size() >= PUBLISHED) {
            growing.publish();
        }
    }

    /** That a commit stands in the tree. */
    @Benchmark
    public InclusionProof prove() {
        return tree.inclusion(random.nextInt(LEAVES), LEAVES);
    }

    /** Tiles in memory: the disk is not what is measured. */
    private static final class HeapTiles implements Tiles {
        private final Map<Integer, Map<Long, byte[]>> tiles = new HashMap<>();

        @Override
        public Optional<byte[]> read(int level, long index) {
            return Optional.ofNullable(tiles.getOrDefault(level, Map.of()).get(index));
        }

        @Override
        public long complete() {
            return tiles.getOrDefault(0, Map.of()).size();
        }

        @Override
        public void write(List<Tile> written) {
            written.forEach(tile -> tiles.computeIfAbsent(tile.level(), level -> new HashMap<>())
                    .put(tile.index(), tile
                            .hashes()));
        }
    }
}

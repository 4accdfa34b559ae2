package vn.socai.proof;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GrowingTreeTest {
    private static final long SEED = System.nanoTime();
    private final Random random = new Random(SEED);

    GrowingTreeTest() {
        System.out.println("GrowingTreeTest seed " + SEED);
    }

    private static byte[] leaf(long index) {
        return ByteBuffer.allocate(Long.BYTES).putLong(index).array();
    }

    private static void grow(GrowingTree tree, long to) {
        while (tree.appended() < to) {
            tree.append(leaf(tree.appended()));
        }
        tree.publish();
    }

    /** Past one full tile of level 1, published and begun again at random moments. */
    @Test
    void isTheNaiveTreeHoweverItGrewAndHoweverOftenItWasOpened() {
        int most = 70_000;
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            leaves.add(leaf(i));
        }
        NaiveTree naive = new NaiveTree(leaves);
        HeapTiles tiles = new HeapTiles();
        GrowingTree tree = new GrowingTree(tiles);
        while (tree.size() < most) {
            grow(tree, Math.min(most, tree.size() + 1 + random.nextInt(random.nextInt(4) == 0 ? 9_000 : 600)));
            int size = Math.toIntExact(tree.size());
            assertThat(new Tree(tree).root(size)).isEqualTo(naive.root(size));
            if (random.nextInt(3) == 0) {
                tree = new GrowingTree(tiles);
                assertThat(tree.size()).isEqualTo(size - size % 256);
                grow(tree, size);
            }
            int older = 1 + random.nextInt(size);
            int index = random.nextInt(older);
            assertThat(new Tree(tree).inclusion(index, older).path()).isEqualTo(naive.path(index, 0, older));
            assertThat(new Tree(tree).consistency(older, size).path()).isEqualTo(naive.subtreeProof(0, older, size));
        }
    }

    @Test
    void everyBoundaryOfATileIsRight() {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < 66_050; i++) {
            leaves.add(leaf(i));
        }
        NaiveTree naive = new NaiveTree(leaves);
        for (int size : new int[]{255, 256, 257, 511, 512, 513, 65_279, 65_280, 65_535, 65_536, 65_537, 65_792,
                66_050}) {
            HeapTiles tiles = new HeapTiles();
            grow(new GrowingTree(tiles), size);
            GrowingTree again = new GrowingTree(tiles);
            grow(again, size);
            assertThat(new Tree(again).root(size)).isEqualTo(naive.root(size));
            for (int index : new int[]{0, 1, size / 2, size - 2, size - 1}) {
                assertThat(new Tree(again).inclusion(index, size).path()).isEqualTo(naive.path(index, 0, size));
            }
        }
    }

    @Test
    void appendingWritesAboutOneTileFor256LeavesAndAProofReadsAFew() {
        HeapTiles tiles = new HeapTiles();
        GrowingTree tree = new GrowingTree(tiles);
        for (long to = 4_096; to <= 1 << 17; to += 4_096) {
            grow(tree, to);
        }
        // 512 of level 0, 2 full of level 1, and two unfinished above at each of the 32 moments.
        assertThat(tiles.writes).isBetween(512, 512 + 2 + 2 * 32);
        GrowingTree opened = new GrowingTree(tiles);
        assertThat(tiles.reads).as("to begin again").isLessThanOrEqualTo(3);
        tiles.reads = 0;
        new Tree(opened).inclusion(random.nextInt(1 << 17), 1 << 17);
        assertThat(tiles.reads).as("for one proof").isLessThanOrEqualTo(2);
    }

    @Test
    void readersSeeWholeStatesWhileItGrows() throws InterruptedException {
        int most = 20_000;
        List<Hash> roots = new ArrayList<>();
        GrowingTree first = new GrowingTree(new HeapTiles());
        roots.add(Hash.EMPTY);
        for (int size = 1; size <= most; size++) {
            grow(first, size);
            roots.add(new Tree(first).root(size));
        }
        GrowingTree tree = new GrowingTree(new HeapTiles());
        AtomicReference<Throwable> fault = new AtomicReference<>();
        Thread reader = Thread.ofPlatform().start(() -> {
            try {
                for (long size = 0; size < most;) {
                    size = tree.size();
                    assertThat(new Tree(tree).root(size)).isEqualTo(roots.get((int) size));
                }
            } catch (Throwable wrong) {
                fault.set(wrong);
            }
        });
        while (tree.size() < most) {
            grow(tree, Math.min(most, tree.size() + 1 + random.nextInt(40)));
        }
        reader.join();
        assertThat(fault.get()).isNull();
    }

    /** What was cut is seen when it is kept, not before; and what could not be kept is not forgotten. */
    @Test
    void whatWasCutIsSeenOnceItIsKept() {
        HeapTiles tiles = new HeapTiles();
        GrowingTree tree = new GrowingTree(tiles);
        grow(tree, 200);
        Hash root = new Tree(tree).root(200);
        InclusionProof proof = new Tree(tree).inclusion(199, 200);
        for (int to : new int[]{700, 1_500}) {
            while (tree.appended() < to) {
                tree.append(leaf(tree.appended()));
            }
            tree.cut();
        }
        tiles.refuse(true);
        assertThatThrownBy(tree::keep).hasMessage("refused");
        assertThat(tree.size()).isEqualTo(200);
        assertThat(new Tree(tree).inclusion(199, 200)).isEqualTo(proof);
        assertThat(new Tree(tree).root(200)).isEqualTo(root);
        tiles.refuse(false);
        tree.keep();
        assertThat(tree.size()).isEqualTo(1_500);
        GrowingTree again = new GrowingTree(tiles);
        assertThat(again.size()).isEqualTo(1_280);
        assertThat(new Tree(again).root(1_280)).isEqualTo(new Tree(tree).root(1_280));
        assertThat(tiles.writes).as("full tiles, and twice that of the level above").isEqualTo(5 + 2);
    }

    @Test
    void aTileThatWasLostIsNotMadeUp() {
        HeapTiles tiles = new HeapTiles();
        grow(new GrowingTree(tiles), 1_000);
        GrowingTree tree = new GrowingTree(tiles);
        tiles.lose(0, 1);
        assertThatThrownBy(() -> new Tree(tree).inclusion(300, 700)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tile 1 of level 0");
        tiles.lose(1, 0);
        assertThatThrownBy(() -> new GrowingTree(tiles)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("level 1");
    }
}

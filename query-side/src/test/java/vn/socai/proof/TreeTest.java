package vn.socai.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TreeTest {
    private static final int LARGEST = 130;
    private static final long SEED = System.nanoTime();
    private final Random random = new Random(SEED);
    private final List<byte[]> leaves = new ArrayList<>();
    private final NaiveTree naive = new NaiveTree(leaves);
    private final GrowingTree nodes = new GrowingTree(new HeapTiles());
    private final Tree tree = new Tree(nodes);

    TreeTest() {
        System.out.println("TreeTest seed " + SEED);
        for (int i = 0; i < LARGEST; i++) {
            byte[] leaf = new byte[random.nextInt(200)];
            random.nextBytes(leaf);
            leaves.add(leaf);
            nodes.append(leaf);
        }
        nodes.publish();
    }

    @Test
    void rootsAndPathsAreTheNaiveTrees() {
        assertThat(tree.root(0)).isEqualTo(Hash.EMPTY);
        for (int size = 1; size <= LARGEST; size++) {
            assertThat(tree.root(size)).isEqualTo(naive.root(size));
            for (int index = 0; index < size; index++) {
                InclusionProof proof = tree.inclusion(index, size);
                assertThat(proof.path()).isEqualTo(naive.path(index, 0, size));
                assertThat(proof.proves(naive.range(index, index + 1), naive.root(size))).isTrue();
            }
            for (int from = 1; from <= size; from++) {
                ConsistencyProof proof = tree.consistency(from, size);
                assertThat(proof.path()).isEqualTo(naive.subtreeProof(0, from, size));
                assertThat(proof.proves(naive.root(from), naive.root(size))).isTrue();
            }
        }
    }

    @Test
    void aLeafsProofFitsNoOtherIndexAndNoOtherLeaf() {
        for (int size = 1; size <= LARGEST; size++) {
            for (int index = 0; index < size; index++) {
                InclusionProof proof = tree.inclusion(index, size);
                Hash leaf = naive.range(index, index + 1);
                for (int other = 0; other <= size + 2; other++) {
                    if (other != index) {
                        assertThat(new InclusionProof(other, size, proof.path()).proves(leaf, naive.root(size)))
                                .isFalse();
                    }
                }
                assertThat(proof.proves(changed(leaf), naive.root(size))).isFalse();
                assertThat(proof.proves(leaf, changed(naive.root(size)))).isFalse();
            }
        }
    }

    /** A root goes with its size: the checkpoint's signature binds the two. */
    @Test
    void aProofFitsNoOtherSizesRoot() {
        for (int size = 1; size <= LARGEST; size++) {
            int index = random.nextInt(size);
            InclusionProof inclusion = tree.inclusion(index, size);
            int from = 1 + random.nextInt(size);
            ConsistencyProof consistency = tree.consistency(from, size);
            for (int other = 1; other <= LARGEST; other++) {
                if (other != size) {
                    assertThat(new InclusionProof(index, other, inclusion.path()).proves(naive.range(index, index + 1),
                            naive.root(other))).isFalse();
                    assertThat(new ConsistencyProof(from, other, consistency.path()).proves(naive.root(from), naive
                            .root(other))).isFalse();
                }
                if (other != from) {
                    assertThat(new ConsistencyProof(other, size, consistency.path()).proves(naive.root(other), naive
                            .root(size))).isFalse();
                }
            }
        }
    }

    @Test
    void anyChangedAddedOrMissingStepIsRefused() {
        for (int size = 2; size <= LARGEST; size++) {
            int index = random.nextInt(size);
            int from = 1 + random.nextInt(size - 1);
            Hash leaf = naive.range(index, index + 1);
            for (List<Hash> path : spoilt(tree.inclusion(index, size).path())) {
                assertThat(new InclusionProof(index, size, path).proves(leaf, naive.root(size))).isFalse();
            }
            for (List<Hash> path : spoilt(tree.consistency(from, size).path())) {
                assertThat(new ConsistencyProof(from, size, path).proves(naive.root(from), naive.root(size))).isFalse();
            }
        }
    }

    private List<List<Hash>> spoilt(List<Hash> path) {
        List<List<Hash>> all = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            for (int at = 0; at < Hash.LENGTH; at++) {
                byte[] bytes = path.get(i).bytes();
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                List<Hash> other = new ArrayList<>(path);
                other.set(i, Hash.of(bytes));
                all.add(other);
            }
            List<Hash> shorter = new ArrayList<>(path);
            shorter.remove(i);
            all.add(shorter);
        }
        for (int i = 0; i <= path.size(); i++) {
            List<Hash> longer = new ArrayList<>(path);
            longer.add(i, Hash.EMPTY);
            all.add(longer);
        }
        return all;
    }

    private Hash changed(Hash hash) {
        byte[] bytes = hash.bytes();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return Hash.of(bytes);
    }

    @Test
    void aLedgerWithACommitTakenOutPutInOrSwappedIsNotConsistent() {
        for (int round = 0; round < 200; round++) {
            int from = 2 + random.nextInt(LARGEST - 3);
            int at = random.nextInt(from - 1);
            List<byte[]> other = new ArrayList<>(leaves);
            switch (random.nextInt(3)) {
                case 0 -> other.remove(at);
                case 1 -> other.add(at, new byte[]{42});
                default -> other.set(at, other.set(at + 1, other.get(at)));
            }
            NaiveTree forged = new NaiveTree(other);
            int to = other.size();
            ConsistencyProof proof = new ConsistencyProof(from, to, forged.subtreeProof(0, from, to));
            assertThat(proof.proves(forged.root(from), forged.root(to))).isTrue();
            assertThat(proof.proves(naive.root(from), forged.root(to))).isFalse();
        }
    }

    @Test
    void whatCannotBeProvenIsRefusedByItsMaker() {
        assertThatThrownBy(() -> tree.inclusion(5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.inclusion(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.inclusion(0, LARGEST + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(0, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(6, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.root(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.root(LARGEST + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new ConsistencyProof(0, 5, List.of()).proves(Hash.EMPTY, naive.root(5))).isFalse();
        assertThatThrownBy(() -> tree.inclusion(3, 7).verify(Hash.EMPTY, naive.root(7))).isInstanceOf(BadProof.class)
                .hasMessageContaining("INCLUSION_WRONG")
                .hasMessageContaining("Bản ghi ở vị trí 4");
        assertThatThrownBy(() -> tree.consistency(3, 7).verify(Hash.EMPTY, naive.root(7))).isInstanceOf(BadProof.class)
                .hasMessageContaining("CONSISTENCY_WRONG");
    }
}

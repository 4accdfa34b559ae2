package vn.socai.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** What others publish: transparency-dev/merkle's values, and the accumulated ones of draft-ietf-plants-merkle-tree-certs. */
class PublishedVectorsTest {
    private static final int LARGEST = 130;
    private static final String[] LEAVES = {"", "00", "10", "2021", "3031", "40414243", "5051525354555657",
            "606162636465666768696a6b6c6d6e6f"};
    private static final String[] ROOTS = {"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};

    private interface Line {
        void write(String text);
    }

    @TestFactory
    Stream<DynamicTest> everyPublishedProofIsJudgedAsPublished() throws IOException {
        try (var vectors = PublishedVectorsTest.class.getResourceAsStream("vectors.txt")) {
            List<String> lines = new String(vectors.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(it -> !it.startsWith("#"))
                    .toList();
            assertThat(lines).hasSize(195);
            return lines.stream()
                    .map(line -> dynamicTest(line.substring(0, Math.min(80, line.length())), () -> assertThat(right(
                            line)).isEqualTo(line.contains(" right "))));
        }
    }

    /** A hash that is no hash is refused before anything is computed. */
    private static boolean right(String line) {
        String[] parts = line.split(" ");
        try {
            long first = Long.parseLong(parts[1]);
            long second = Long.parseLong(parts[2]);
            Hash one = hash(parts[3]);
            Hash other = hash(parts[4]);
            List<Hash> path = parts[6].equals("-") ? List.of()
                    : Arrays.stream(parts[6].split(",")).map(PublishedVectorsTest::hash).toList();
            return parts[0].equals("inclusion") ? new InclusionProof(first, second, path).proves(one, other)
                    : new ConsistencyProof(first, second, path).proves(one, other);
        } catch (BadProof | IllegalArgumentException refused) {
            return false;
        }
    }

    private static Hash hash(String text) {
        return Hash.base64(text.equals("=") ? "" : text);
    }

    @Test
    void rootsOfTheEightSmallTrees() {
        GrowingTree tree = new GrowingTree(new HeapTiles());
        for (String leaf : LEAVES) {
            tree.append(HexFormat.of().parseHex(leaf));
        }
        tree.publish();
        for (int size = 0; size < ROOTS.length; size++) {
            assertThat(new Tree(tree).root(size).hex()).isEqualTo(ROOTS[size]);
        }
    }

    @Test
    void everySubtreesHashUpTo130() {
        NaiveTree tree = tree();
        assertThat(accumulated(out -> ranges((start, end) -> out.write("[" + start + ", " + end + ") " + tree.range(
                start, end) + "\n")))).isEqualTo(
                        "b82806ad4265bb151c1119c0f4db437bb4d1a1f887b3a7fba1cd4ebf552e3e81");
    }

    /** A subtree's path is the path in a tree of those leaves alone, so that the real tree can be asked for each. */
    @Test
    void everyInclusionProofUpTo130() {
        assertThat(accumulated(out -> ranges((start, end) -> {
            GrowingTree tree = new GrowingTree(new HeapTiles());
            leaves().subList(start, end).forEach(tree::append);
            tree.publish();
            for (int index = start; index < end; index++) {
                out.write(index + " [" + start + ", " + end + ")" + hashes(new Tree(tree).inclusion(index - start, end
                        - start).path()));
            }
        }))).isEqualTo("ac2a8f989e44d99e399db448050ff5f19757df53cfb716aa81015d3955d8163f");
    }

    /** The real tree's are taken where it makes one, which is from the first leaf on. */
    @Test
    void everyConsistencyProofUpTo130() {
        NaiveTree naive = tree();
        GrowingTree nodes = new GrowingTree(new HeapTiles());
        leaves().forEach(nodes::append);
        nodes.publish();
        Tree tree = new Tree(nodes);
        assertThat(accumulated(out -> {
            for (int size = 0; size <= LARGEST; size++) {
                int whole = size;
                ranges(size, (start, end) -> out.write("[" + start + ", " + end + ") " + whole + hashes(start == 0
                        && end > 0 ? tree.consistency(end, whole).path() : naive.subtreeProof(start, end, whole))));
            }
        })).isEqualTo("10fa99b37bf9bf9ffa26b412fbd98bd75363256d0b75d61bc4538b9c9c5a0a74");
    }

    private interface Range {
        void of(int start, int end);
    }

    private static void ranges(Range range) {
        ranges(LARGEST, range);
    }

    /** Every subtree in the draft's sense: one that begins where a node begins. */
    private static void ranges(int largest, Range range) {
        for (int end = 0; end <= largest; end++) {
            for (int start = 0; start <= end; start++) {
                int width = end - start;
                int ceiling = width <= 1 ? 1 : Integer.highestOneBit(width - 1) * 2;
                if (width == 0 || start % ceiling == 0) {
                    range.of(start, end);
                }
            }
        }
    }

    private static NaiveTree tree() {
        return new NaiveTree(leaves());
    }

    private static List<byte[]> leaves() {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < LARGEST; i++) {
            leaves.add(new byte[]{(byte) i});
        }
        return leaves;
    }

    private static String hashes(List<Hash> path) {
        StringBuilder out = new StringBuilder();
        path.forEach(it -> out.append(' ').append(it.hex()));
        return out.append('\n').toString();
    }

    private interface Writing {
        void to(Line out);
    }

    private static String accumulated(Writing writing) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            writing.to(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}

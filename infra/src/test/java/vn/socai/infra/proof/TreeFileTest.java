package vn.socai.infra.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.proof.Hash;
import vn.socai.proof.Tile;

import static org.assertj.core.api.Assertions.assertThat;

class TreeFileTest {
    private static final long SEED = System.nanoTime();
    /** A little more than the write-ahead log holds before it is copied home beside the writer. */
    private static final int TILES = 2_200;
    @TempDir
    private Path directory;

    @Test
    void everyTileIsReadAsItWasWrittenWhileTheLogIsCopiedAndAfterwards() {
        System.out.println("TreeFileTest seed " + SEED);
        Path path = directory.resolve("tree.db");
        Random sought = new Random(SEED);
        try (TreeFile file = new TreeFile(path)) {
            for (int first = 0; first < TILES; first += 50) {
                List<Tile> some = new ArrayList<>();
                for (int index = first; index < first + 50; index++) {
                    some.add(new Tile(0, index, hashes(index)));
                }
                file.write(some);
                assertThat(file.complete()).isEqualTo(first + 50);
                int any = sought.nextInt(first + 50);
                assertThat(file.read(0, any)).hasValueSatisfying(it -> assertThat(it).isEqualTo(hashes(any)));
            }
        }
        try (TreeFile again = new TreeFile(path)) {
            assertThat(again.complete()).isEqualTo(TILES);
            for (int index = 0; index < TILES; index++) {
                assertThat(again.read(0, index).orElseThrow()).isEqualTo(hashes(index));
            }
        }
    }

    private static byte[] hashes(int index) {
        byte[] hashes = new byte[Tile.WIDTH * Hash.LENGTH];
        new Random(SEED + index).nextBytes(hashes);
        return hashes;
    }
}

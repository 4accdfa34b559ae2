package vn.socai.bench;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The benchmark runs small, so that it cannot rot: every contender stores, replays and comes to the same hash. No time is looked at. */
class BenchTest {
    @TempDir
    private Path folder;

    @Test
    void everyContenderComesToTheSameRollUps() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try (Postgres postgres = new Postgres()) {
            Bench bench = new Bench(new PrintStream(told, true, StandardCharsets.UTF_8), folder, 1, postgres);
            bench.appending(new Workload(1, 600, 300, 100), 2, false);
            bench.appending(new Workload(2, 200, 300, 10), 4, true);
            bench.replaying(new Workload(3, 3_000, 300, 10));
        }
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("| Sổ Cái |", "| flat log |", "| plain table |",
                "| Axon JDBC |", "| Axon in memory |", "| decode bound |");
    }

    @Test
    void anotherWorkloadHasAnotherHash() {
        assertThat(RollUps.of(new Workload(3, 1_000, 300, 10)).hash()).isEqualTo(RollUps.of(new Workload(3, 1_000, 300,
                10))
                .hash()).isNotEqualTo(RollUps.of(new Workload(4, 1_000, 300, 10)).hash());
    }
}

package vn.socai.bench;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The benchmark runs small, so that it cannot rot: every contender stores, replays and comes to the same hash. No time is looked at. What npm
 * would bring is there only where a run of the benchmark brought it.
 */
class BenchTest {
    @TempDir
    private Path folder;

    @Test
    void everyContenderComesToTheSameRollUps() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try (Postgres postgres = new Postgres()) {
            Plan plan = new Plan(3_000, 300, 0, 1, Duration.ofMillis(300), Duration.ofSeconds(20));
            new Bench(new PrintStream(told, true, StandardCharsets.UTF_8), folder, plan, postgres,
                    new NodePackages(Path.of("target", "stored", "npm"))).run();
        }
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("100 visits a commit", "Visits one by one",
                "The whole command path", "Replay into the roll-ups")
                .contains("| Sổ Cái |", "| Sổ Cái, every past position kept |",
                        "| Sổ Cái, recount |", "| Sổ Cái, recount, with households |",
                        "| Sổ Cái, recount from the segment |", "| flat log |",
                        "| plain table |", "| Axon JDBC, Jackson |", "| Axon JDBC, lean |", "| Axon in memory |",
                        "| decode bound |")
                .contains("goal: Sổ Cái / Axon JDBC, Jackson >= 8.00");
    }

    @Test
    void theLedgerInMongoComesToTheSameRollUps() {
        Workload workload = new Workload(3, 1_000, 300, 10);
        MongoServer server = new MongoServer(new MemoryBackend());
        try (Product product = Product.onMongo(folder, server.bindAndGetConnectionString())) {
            Appending.run(product, workload, 4, false, Duration.ofSeconds(60));
            assertThat(product.replay().hash()).isEqualTo(RollUps.of(workload).hash());
            assertThat(Recounted.recount(product.log()).hash()).isEqualTo(RollUps.of(workload).hash());
        } finally {
            server.shutdownNow();
        }
    }

    @Test
    void anotherWorkloadHasAnotherHash() {
        assertThat(RollUps.of(new Workload(3, 1_000, 300, 10)).hash()).isEqualTo(RollUps.of(new Workload(3, 1_000, 300,
                10))
                .hash()).isNotEqualTo(RollUps.of(new Workload(4, 1_000, 300, 10)).hash());
    }
}

package vn.socai.infra.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.sqlite.SqliteCommitLog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

/** kill -9 of a process that appends under load, again and again on the same file. */
@Timeout(400)
class SqliteKillTest {
    private static final long SEED = Long.getLong("socai.seed", System.nanoTime());
    private static final int ROUNDS = Integer.getInteger("socai.kills", 50);

    @TempDir
    Path directory;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsHalfStored() throws Exception {
        System.out.println("SqliteKillTest: -Dsocai.seed=" + SEED + " -Dsocai.kills=" + ROUNDS);
        var random = new SplittableRandom(SEED);
        var file = directory.resolve("ledger.db");
        var audit = new Audit();
        int acknowledged = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            var when = "round " + round + ", seed " + SEED;
            var said = killed(file, random, round == 1);
            acknowledged += said.size();
            try (var log = SqliteCommitLog.open(file, LeafCodec.ofEvents(), Clock.systemUTC())) {
                audit.carryOn(log, when);
                audit.holds(said, when);
            }
        }
        System.out.println("SqliteKillTest: " + ROUNDS + " kills, " + acknowledged + " commits acknowledged, " + audit
                .commits() + " found");
        assertThat(acknowledged).isGreaterThan(ROUNDS);
    }

    /** Every fsync from the 60th on fails in the child; what it acknowledged before is there, and it acknowledges nothing after. */
    @Test
    void afterAFailedFsyncNothingMoreIsAcknowledged() throws Exception {
        var strace = Path.of("/usr/bin/strace");
        if (!Files.isExecutable(strace)) {
            System.out.println("SqliteKillTest: no strace here, so the failed fsync is left out");
        }
        assumeThat(strace).isExecutable();
        var file = directory.resolve("failing.db");
        var child = AppendingChild.start(file.toString(), SEED, strace.toString(), "-f", "-qq", "-o", directory.resolve(
                "strace").toString(), "-e", "trace=fsync,fdatasync", "-e", "inject=fsync,fdatasync:error=EIO:when=60+");
        try {
            var said = AppendingChild.Acknowledged.of(new String(child.getInputStream().readAllBytes(),
                    StandardCharsets.US_ASCII));
            assertThat(child.waitFor()).as("the child gave up by itself").isEqualTo(1);
            assertThat(said).isNotEmpty();
            try (var log = SqliteCommitLog.open(file, LeafCodec.ofEvents(), Clock.systemUTC())) {
                var audit = new Audit();
                audit.carryOn(log, "seed " + SEED);
                audit.holds(said, "seed " + SEED);
                System.out.println("SqliteKillTest: failed fsync, " + said.size() + " commits acknowledged, " + audit
                        .commits() + " found");
            }
        } finally {
            child.destroyForcibly();
        }
    }

    /** Lets a child append for a while, kills it at a random moment, and returns what it had said by then. */
    private static List<AppendingChild.Acknowledged> killed(Path file, SplittableRandom random, boolean first)
            throws Exception {
        var child = AppendingChild.start(file.toString(), random.nextLong());
        try {
            var said = new ByteArrayOutputStream();
            var output = child.getInputStream();
            var buffer = new byte[1 << 14];
            int wanted = 500 + random.nextInt(20_000);
            for (int read = output.read(buffer); read >= 0; read = output.read(buffer)) {
                said.write(buffer, 0, read);
                if (said.size() >= wanted && child.isAlive()) {
                    if (first) {
                        assertThatThrownBy(() -> SqliteCommitLog.open(file, LeafCodec.ofEvents(), Clock.systemUTC()))
                                .isInstanceOf(LedgerNotOpened.class)
                                .hasMessageContaining("LEDGER_IN_USE");
                    }
                    // Not to wait for anything: only to hit another moment of the write each time.
                    LockSupport.parkNanos(random.nextLong(3_000_000));
                    // By its handle: the process object would close its output and lose what it had said.
                    child.toHandle().destroyForcibly();
                    wanted = Integer.MAX_VALUE;
                }
            }
            assertThat(child.waitFor()).isEqualTo(137);
            return AppendingChild.Acknowledged.of(said.toString(StandardCharsets.US_ASCII));
        } finally {
            child.destroyForcibly();
        }
    }
}

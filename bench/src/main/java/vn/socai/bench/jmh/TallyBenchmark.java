package vn.socai.bench.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.util.FileSystemUtils;

import vn.socai.bench.ProductViews;
import vn.socai.bench.VisitDrafts;
import vn.socai.bench.Workload;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.sqlite.SqliteCommitLog;
import vn.socai.value.UnitId;
import vn.socai.view.tally.Breakdown;
import vn.socai.view.tally.Figures;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Window;

/** Figures of 100,000 visits, read at the newest position: of one commune, and of the nation by province. */
@State(Scope.Benchmark) @BenchmarkMode(Mode.AverageTime) @OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TallyBenchmark {
    private static final Workload WORKLOAD = new Workload(1, 100_000, 9_350, 10);
    private static final Window MONTH = new Window.Month(YearMonth.of(2024, 1));
    private static final Hierarchy TODAY = new Hierarchy.AsOf(LocalDate.of(2026, 1, 1));

    private @Nullable Path folder;
    private @Nullable SqliteCommitLog log;
    private @Nullable ProductViews views;
    private int next;

    /** Stores and folds them. */
    @Setup(Level.Trial)
    public void fold() throws IOException {
        folder = Files.createTempDirectory("socai-jmh");
        log = SqliteCommitLog.open(folder.resolve("ledger.db"), LeafCodec.ofEvents(), Clock.systemUTC());
        log.append(VisitDrafts.map());
        for (int group = 0; group < WORKLOAD.groups(); group++) {
            log.append(VisitDrafts.of(WORKLOAD.group(group)));
        }
        views = new ProductViews(folder.resolve("views.db"), log);
        views.catchUp();
    }

    /** Any commune's month. */
    @Benchmark
    public Figures commune() {
        ProductViews folded = Objects.requireNonNull(views);
        return folded.tally()
                .rollUp(VisitDrafts.commune(next++ % Workload.COMMUNES), MONTH, TODAY, folded
                        .projectedUpTo());
    }

    /** The month of the nation, a line for each province. */
    @Benchmark
    public Map<UnitId, Breakdown> nationByProvince() {
        ProductViews folded = Objects.requireNonNull(views);
        return folded.tally().children(List.of(UnitId.COUNTRY), MONTH, TODAY, folded.projectedUpTo());
    }

    /** Leaves nothing behind. */
    @TearDown(Level.Trial)
    public void close() throws IOException {
        Objects.requireNonNull(views).close();
        Objects.requireNonNull(log).close();
        FileSystemUtils.deleteRecursively(Objects.requireNonNull(folder));
    }
}

package vn.socai.bench.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

import vn.socai.infra.view.SqliteViewStore;
import vn.socai.view.atlas.Ordinals;
import vn.socai.view.tally.Sheets;
import vn.socai.view.tally.TallyView;

/** A commit of ten visits folded into the figures of its commune, without the store's share. */
@State(Scope.Thread) @BenchmarkMode(Mode.AverageTime) @OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FoldBenchmark {
    private HeapPage page = new HeapPage();
    private @Nullable Path folder;
    private @Nullable SqliteViewStore store;
    private @Nullable TallyView view;

    /** The view needs a store that it never asks. */
    @Setup(Level.Trial)
    public void open() throws IOException {
        folder = Files.createTempDirectory("socai-jmh");
        store = new SqliteViewStore(folder.resolve("views.db"));
        view = new TallyView(new Sheets(store, TallyView.NAME, new Ordinals()));
    }

    /** Nothing is known of the households. */
    @Setup(Level.Iteration)
    public void forget() {
        page = new HeapPage();
    }

    /** What a rebuild does for each commit. */
    @Benchmark
    public Object tally(Commits commits) {
        page.turn();
        Objects.requireNonNull(view).fold(commits.commit(), page);
        return page;
    }

    /** Leaves nothing behind. */
    @TearDown(Level.Trial)
    public void close() throws IOException {
        Objects.requireNonNull(store).close();
        FileSystemUtils.deleteRecursively(Objects.requireNonNull(folder));
    }
}

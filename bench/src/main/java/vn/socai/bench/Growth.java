package vn.socai.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;

import org.HdrHistogram.Histogram;

import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.sqlite.SqliteCommitLog;
import vn.socai.ledger.CommitLog;
import vn.socai.value.UnitId;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Tally;
import vn.socai.view.tally.Window;

/**
 * How each cost grows with the ledger: {@code DIRECTORY [TEAMS [VISITS ...]]}. Loads that many visits, ten a commit, then opens, recounts,
 * rebuilds and reads, and tells what memory it took.
 */
public final class Growth {
    private static final int PER_COMMIT = 10;
    private static final int CLIENTS = 8;
    private static final int READS = 5_000;
    private static final Hierarchy TREE = new Hierarchy.AsOf(LocalDate.of(2026, 1, 1));

    private final PrintStream out;
    private final Folder folder;
    private final int teams;
    private final Map<String, List<Figure>> lines = new LinkedHashMap<>();

    /** What one line of the table says of one size. */
    private record Figure(double value, String unit) {
        String told() {
            return String.format(Locale.ROOT, value < 100 ? "%,.2f %s" : "%,.0f %s", value, unit);
        }
    }

    Growth(PrintStream out, Path folder, int teams) {
        this.out = out;
        this.folder = new Folder(folder);
        this.teams = teams;
    }

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createDirectories(Path.of(args[0]));
        int teams = args.length > 1 ? Integer.parseInt(args[1]) : 93_500;
        List<Integer> sizes = args.length > 2 ? IntStream.range(2, args.length)
                .mapToObj(i -> Integer.parseInt(args[i]))
                .toList() : List.of(1_000_000, 28_000_000);
        out.println(Machine.told(folder));
        Growth growth = new Growth(out, folder, teams);
        sizes.forEach(growth::measure);
        out.println(growth.table(sizes));
    }

    void measure(int visits) {
        Workload workload = new Workload(7, visits, teams, PER_COMMIT);
        Path place = folder.emptied("growth");
        try (Product product = Product.onSqlite(place)) {
            Appended appended = Appending.run(product, workload, CLIENTS, false, Duration.ofDays(1));
            note("loaded, ten visits a commit", visits / appended.seconds() / 1_000, "k visits/s");
        }
        long begun = System.nanoTime();
        try (SqliteCommitLog log = SqliteCommitLog.open(Product.ledger(place), LeafCodec.ofEvents(), Clock
                .systemUTC())) {
            note("opened again", millis(begun), "ms");
            note("ledger with its indexes", (double) Product.bytes(place) / visits, "bytes/visit");
            recount(log, visits);
            recountFromSegment(log, Product.segment(place), visits);
            rebuild(log, place, visits);
        }
        // Files mapped into it included.
        note("most memory of the process so far", Machine.memory("self", "VmHWM") / (double) (1 << 20), "MiB");
        folder.emptied("growth");
    }

    private void recount(SqliteCommitLog log, int visits) {
        long begun = System.nanoTime();
        if (Recounted.recount(log).visits() != visits) {
            throw new IllegalStateException("the recount does not find all visits");
        }
        note("recounted in memory", visits / seconds(begun) / 1_000, "k visits/s");
        begun = System.nanoTime();
        Recounted.recount(log, visits);
        note("recounted with distinct households", visits / seconds(begun) / 1_000, "k visits/s");
    }

    /** Twice: the first makes it. */
    private void recountFromSegment(SqliteCommitLog log, Path segment, int visits) {
        for (String what : List.of("recounted, and the segment made", "recounted from the segment")) {
            long begun = System.nanoTime();
            if (Recounted.recount(log, segment, visits).visits() != visits) {
                throw new IllegalStateException("the segment does not hold all visits");
            }
            note(what, seconds(begun), "s");
        }
        note("segment", (double) file(segment) / visits, "bytes/visit");
    }

    private void rebuild(CommitLog log, Path place, int visits) {
        try (ProductViews views = new ProductViews(views(place), log)) {
            long head = log.head();
            long begun = System.nanoTime();
            long[] told = {0};
            views.catchUp(position -> {
                if (position * 20 / head > told[0]) {
                    told[0] = position * 20 / head;
                    out.printf(Locale.ROOT, "  folded to %,d of %,d after %.0f s%n", position, head, seconds(begun));
                }
            });
            note("folded, every past position kept", visits / seconds(begun) / 1_000, "k visits/s");
            note("views", (double) file(views(place)) / visits, "bytes/visit");
            if (views.tally().rollUp(UnitId.COUNTRY, new Window.Total(), TREE, head).visits() != visits) {
                throw new IllegalStateException("the views do not hold all visits");
            }
            reads(views.tally(), head);
        }
    }

    private static Path views(Path place) {
        return place.resolve("views.db");
    }

    private static long file(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void reads(Tally tally, long head) {
        SplittableRandom random = new SplittableRandom(1);
        times("commune at the head", READS, at -> tally.rollUp(commune(random), new Window.Total(), TREE, head)
                .visits());
        times("commune at a random position", READS, at -> tally.rollUp(commune(random), new Window.Total(),
                TREE, 1 + random.nextLong(head)).visits());
        times("nation by province at the head", READS / 50, at -> tally.children(List.of(UnitId.COUNTRY),
                new Window.Total(), TREE, head).size());
        times("nation by province at a random position", READS / 50, at -> tally.children(List.of(UnitId.COUNTRY),
                new Window.Total(), TREE, 1 + random.nextLong(head)).size());
    }

    private static UnitId commune(SplittableRandom random) {
        return VisitDrafts.commune(random.nextInt(Workload.COMMUNES));
    }

    /** The first tenth warms up. The answers are added up, so that none of them can be left out. */
    private void times(String what, int count, LongUnaryOperator read) {
        Histogram times = new Histogram(60_000_000_000L, 3);
        long answered = 0;
        for (int i = -count / 10; i < count; i++) {
            long begun = System.nanoTime();
            answered += read.applyAsLong(i);
            if (i >= 0) {
                times.recordValue(System.nanoTime() - begun);
            }
        }
        if (answered == 0) {
            throw new IllegalStateException(what + ": nothing was read");
        }
        note(what + ", p50", times.getValueAtPercentile(50) / 1e3, "µs");
        note(what + ", p99", times.getValueAtPercentile(99) / 1e3, "µs");
    }

    private void note(String line, double value, String unit) {
        Figure figure = new Figure(value, unit);
        out.println("  " + line + ": " + figure.told());
        lines.computeIfAbsent(line, name -> new ArrayList<>()).add(figure);
    }

    private String table(List<Integer> sizes) {
        StringBuilder table = new StringBuilder("\n| |");
        sizes.forEach(size -> table.append(String.format(Locale.ROOT, " %,d visits |", size)));
        table.append(" last / first |\n|---|").append("---|".repeat(sizes.size() + 1)).append('\n');
        lines.forEach((line, figures) -> {
            table.append("| ").append(line).append(" |");
            figures.forEach(figure -> table.append(' ').append(figure.told()).append(" |"));
            table.append(String.format(Locale.ROOT, " %.2f |%n", figures.getLast().value / figures.getFirst().value));
        });
        return table.toString();
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double millis(long begun) {
        return seconds(begun) * 1_000;
    }
}

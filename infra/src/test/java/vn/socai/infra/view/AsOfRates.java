package vn.socai.infra.view;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;
import vn.socai.view.Latest;
import vn.socai.view.Projector;
import vn.socai.view.Values;
import vn.socai.view.ViewStore;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.AtlasView;
import vn.socai.view.atlas.MapAtlas;
import vn.socai.view.atlas.Ordinals;
import vn.socai.view.atlas.UnitFiles;
import vn.socai.view.programmes.HeldShelf;
import vn.socai.view.programmes.ProgrammesView;
import vn.socai.view.programmes.VersionFile;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.SheetTally;
import vn.socai.view.tally.Sheets;
import vn.socai.view.tally.Tally;
import vn.socai.view.tally.TallyView;
import vn.socai.view.tally.Window;

/**
 * Reads of the past, measured as a ledger grows tenfold: run by hand as docs/measurements.md tells, not by the build.
 *
 * <p>Arguments: a directory, and numbers of visits, ascending: a ledger for each, read in turns.
 */
public final class AsOfRates {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final Hierarchy RESTATED = new Hierarchy.Restated(TODAY);
    private static final int READS = 20_000;
    private static final int ROUNDS = 15;
    private static final List<String> WINDOWS = List.of("all time", "a month", "some days");
    private static final List<Hierarchy> HIERARCHIES = List.of(RESTATED, new Hierarchy.AsWas(), new Hierarchy.AsOf(
            BEFORE));
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final GeneratedLog log;
    private final Projector projector;
    private final Atlas atlas;
    private final Tally tally;
    private final List<UnitId> old;
    private final Random random = new Random(1);
    private List<UnitId> now = List.of();
    private long first;
    private long head;

    private AsOfRates(GeneratedLog log, ViewStore store) {
        this.log = log;
        Values values = new RecordCodec();
        Ordinals ordinals = new Ordinals();
        UnitFiles units = new UnitFiles(values, ordinals);
        atlas = new MapAtlas(units);
        Latest<VersionFile> adopted = new Latest<>(store, ProgrammesView.NAME, key -> true, bytes -> values.decode(
                VersionFile.class, bytes));
        Sheets sheets = new Sheets(store, TallyView.NAME, ordinals);
        tally = new SheetTally(sheets, ordinals, atlas, new HeldShelf(adopted, atlas));
        projector = new Projector(log, store, values, "", List.of(new AtlasView(units), new ProgrammesView(adopted),
                new TallyView(sheets)));
        old = log.busy();
    }

    public static void main(String[] args) throws IOException {
        Path directory = Files.createDirectories(Path.of(args[0]));
        List<ViewStore> stores = new ArrayList<>();
        List<AsOfRates> sizes = new ArrayList<>();
        for (String count : Arrays.asList(args).subList(1, args.length)) {
            Path file = directory.resolve("views-" + count + ".db");
            ViewStore store = new SqliteViewStore(file);
            stores.add(store);
            AsOfRates rates = new AsOfRates(new GeneratedLog(Long.parseLong(count)), store);
            rates.fold();
            sizes.add(rates);
            say("%s visits, %,d commits; views %,d bytes; communes %d of 2022, %d of today; visits there %,d", count,
                    rates.head, Files.size(file), rates.old.size(), rates.now.size(), rates.visits());
        }
        measure(sizes);
        sizes.forEach(AsOfRates::nation);
        stores.forEach(ViewStore::close);
    }

    private void fold() {
        long began = System.nanoTime();
        first = log.behind(0) + 1;
        while (projector.step(1_000) > 0) {
            // Until the whole of it is folded; what an earlier run left in the directory is folded already.
        }
        head = projector.projectedUpTo();
        now = old.stream()
                .map(unit -> atlas.tree(TODAY, head).place(unit).unit())
                .filter(unit -> atlas.unit(unit, TODAY, head).orElseThrow().level() == UnitLevel.COMMUNE)
                .distinct()
                .toList();
        say("folded in %.0f s", (System.nanoTime() - began) / 1e9);
    }

    private long visits() {
        return now.stream().mapToLong(unit -> tally.rollUp(unit, new Window.Total(), RESTATED, head).visits()).sum();
    }

    private static void measure(List<AsOfRates> sizes) {
        // Once through all, so that no row pays for what the compilers learn, and every size is in memory as far as it fits.
        for (String window : WINDOWS) {
            HIERARCHIES.forEach(hierarchy -> sizes.forEach(size -> size.time(window, hierarchy)));
        }
        for (String window : WINDOWS) {
            for (Hierarchy hierarchy : HIERARCHIES) {
                tell(window, hierarchy, times(sizes, window, hierarchy));
            }
        }
    }

    private static Times[][] times(List<AsOfRates> sizes, String window, Hierarchy hierarchy) {
        Times[][] times = new Times[sizes.size()][ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            for (int size = 0; size < sizes.size(); size++) {
                Times taken = sizes.get(size).time(window, hierarchy);
                if (round >= 0) {
                    times[size][round] = taken;
                }
            }
        }
        return times;
    }

    private static void tell(String window, Hierarchy hierarchy, Times[][] times) {
        say("%s, %s", hierarchy, window);
        for (Times[] of : times) {
            say("  own time: p50 %s µs, mean %s, p99 %s; by the clock: p50 %s, p99 %s", middle(of, t -> t.ownP50),
                    middle(of, t -> t.ownMean), middle(of, t -> t.ownP99), middle(of, t -> t.p50), middle(of,
                            t -> t.p99));
        }
        say("  last / first: %s", ratio(times));
    }

    private static String ratio(Times[][] times) {
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ratios[round] = times[times.length - 1][round].ownMean / times[0][round].ownMean;
        }
        Arrays.sort(ratios);
        return String.format(Locale.ROOT, "mean of own time, median of %d pairs %.2f (%.2f to %.2f)", ROUNDS,
                ratios[ROUNDS
                        / 2], ratios[0], ratios[ROUNDS - 1]);
    }

    private static String middle(Times[] times, ToDoubleFunction<Times> what) {
        double[] values = Arrays.stream(times).mapToDouble(what).sorted().toArray();
        return String.format(Locale.ROOT, "%.0f", values[values.length / 2]);
    }

    private void nation() {
        StringBuilder line = new StringBuilder("nation by province, of the thread's own time, ms:");
        for (int i = 0; i < 9; i++) {
            long began = CPU.getCurrentThreadCpuTime();
            tally.children(List.of(UnitId.COUNTRY), new Window.Total(), RESTATED, position());
            line.append(' ').append((CPU.getCurrentThreadCpuTime() - began) / 1_000_000);
        }
        OUT.println(line);
    }

    private Window month() {
        return new Window.Month(YearMonth.of(2022, 4).plusMonths(random.nextInt(53)));
    }

    private Window days() {
        LocalDate from = LocalDate.of(2022, 3, 10).plusDays(random.nextInt(1_500));
        return new Window.Days(from, from.plusDays(5 + random.nextInt(150)));
    }

    private UnitId any(List<UnitId> units) {
        return units.get(random.nextInt(units.size()));
    }

    private long position() {
        return first + random.nextLong(head - first);
    }

    /** In microseconds. */
    private record Times(double p50, double p99, double ownP50, double ownMean, double ownP99) {}

    private Times time(String name, Hierarchy hierarchy) {
        List<UnitId> units = hierarchy.equals(RESTATED) ? now : old;
        long[] nanos = new long[READS];
        long[] own = new long[READS];
        for (int i = 0; i < READS; i++) {
            long at = position();
            UnitId unit = any(units);
            Window window = switch (name) {
                case "a month" -> month();
                case "some days" -> days();
                default -> new Window.Total();
            };
            long cpu = CPU.getCurrentThreadCpuTime();
            long began = System.nanoTime();
            tally.rollUp(unit, window, hierarchy, at);
            nanos[i] = System.nanoTime() - began;
            own[i] = CPU.getCurrentThreadCpuTime() - cpu;
        }
        Arrays.sort(nanos);
        Arrays.sort(own);
        return new Times(at(nanos, 0.5), at(nanos, 0.99), at(own, 0.5), Arrays.stream(own).average().orElse(0) / 1e3,
                at(
                        own, 0.99));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (share * sorted.length)] / 1e3;
    }

    private static void say(String form, Object... parts) {
        OUT.println(String.format(Locale.ROOT, form, parts));
    }
}

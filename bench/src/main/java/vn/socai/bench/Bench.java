package vn.socai.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.HdrHistogram.Histogram;
import org.springframework.util.FileSystemUtils;

/** Runs the contenders in turns and prints their tables: {@code java -jar bench/target/socai-bench.jar DIRECTORY [VISITS [TEAMS [ROUNDS]]]}. */
public final class Bench {
    private final PrintStream out;
    private final Path folder;
    private final int rounds;
    private final Postgres postgres;

    /** What stands in a table. */
    record Entry(String name, String settings, Function<Path, Contender> begin) {}

    Bench(PrintStream out, Path folder, int rounds, Postgres postgres) {
        this.out = out;
        this.folder = folder;
        this.rounds = rounds;
        this.postgres = postgres;
    }

    /** Arguments: a directory for what is stored, visits, teams, rounds; all but the first may be left out. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int visits = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        int teams = args.length > 2 ? Integer.parseInt(args[2]) : 93_500;
        int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 5;
        try (Postgres postgres = new Postgres()) {
            out.printf(Locale.ROOT, "%s, JDK %s, %d processors; %,d visits of %,d teams, %d rounds%n", System
                    .getProperty(
                            "os.name"), Runtime.version(), Runtime.getRuntime().availableProcessors(), visits, teams,
                    rounds);
            Bench bench = new Bench(out, Path.of(args[0]), rounds, postgres);
            bench.contenders().forEach(it -> out.println("- " + it.name + ": " + it.settings));
            bench.appending(new Workload(1, visits / 10, teams, 100), 8, false);
            bench.appending(new Workload(2, visits / 50, teams, 10), 32, true);
            bench.replaying(new Workload(3, visits, teams, Math.max(1, visits / teams)));
        }
    }

    List<Entry> contenders() {
        return List.of(new Entry("Sổ Cái", "SQLite " + "3.54, WAL, synchronous=FULL; views synchronous=NORMAL",
                Product::new),
                new Entry("flat log", "length, CRC32C, fdatasync for all that waits; the product's bytes",
                        FlatLog::new),
                new Entry("plain table", Postgres.SETTINGS + "; one statement a batch, GROUPING SETS",
                        path -> new PlainTable(
                                postgres)),
                new Entry("Axon JDBC", "Axon 4.13, " + Postgres.SETTINGS + "; 76 bytes a payload, processor of "
                        + AxonReplay.BATCH + " a batch", path -> AxonEngine.onPostgres(postgres)),
                new Entry("Axon in memory", "Axon 4.13, nothing durable; processor of " + AxonReplay.BATCH + " a batch",
                        path -> AxonEngine.inMemory()));
    }

    /** Rates of durable commits; who stores nothing durably is left out. */
    void appending(Workload workload, int clients, boolean single) {
        Row row = new Row(single ? "Visits one by one, " + clients + " clients"
                : workload.perGroup()
                        + " visits a commit, " + clients + " clients");
        List<Entry> durable = contenders().subList(0, 4);
        for (int round = -1; round < rounds; round++) {
            for (Entry entry : turned(durable, round)) {
                try (Contender contender = entry.begin.apply(emptied(entry.name))) {
                    long begun = System.nanoTime();
                    Histogram times = Appending.run(contender, workload, clients, single);
                    double rate = workload.visits() * 1e9 / (System.nanoTime() - begun);
                    if (round >= 0) {
                        row.add(entry.name, rate);
                        row.remark(entry.name, String.format(Locale.ROOT,
                                "a call: p50 %.1f ms, p99 %.1f ms; %.0f bytes a visit",
                                times.getValueAtPercentile(50) / 1e6, times.getValueAtPercentile(99) / 1e6,
                                (double) contender
                                        .bytes() / workload.visits()));
                    }
                }
            }
        }
        out.println(inOrder(row, durable).table());
    }

    /** Rates of replays; everybody must come to the workload's own hash. */
    void replaying(Workload workload) {
        String expected = RollUps.of(workload).hash();
        Row row = new Row("Replay into the roll-ups, hash " + expected);
        Map<Entry, Contender> filled = new LinkedHashMap<>();
        try {
            for (Entry entry : contenders()) {
                Contender contender = entry.begin.apply(emptied(entry.name));
                filled.put(entry, contender);
                Appending.run(contender, workload, 8, false);
                row.remark(entry.name, String.format(Locale.ROOT, "%.0f bytes a visit", (double) contender.bytes()
                        / workload
                                .visits()));
            }
            for (int round = -1; round < rounds; round++) {
                for (Entry entry : turned(contenders(), round)) {
                    round(row, entry.name, round, workload, expected, of(filled, entry.name)::replay);
                }
                Product product = (Product) of(filled, contenders().getFirst().name);
                long begun = System.nanoTime();
                long events = DecodeBound.events(product.log());
                if (round >= 0) {
                    row.add("decode bound", events * 1e9 / (System.nanoTime() - begun));
                }
            }
        } finally {
            filled.values().forEach(Contender::close);
        }
        out.println(inOrder(row, contenders()).table());
    }

    private static Contender of(Map<Entry, Contender> filled, String name) {
        return filled.entrySet()
                .stream()
                .filter(it -> it.getKey().name.equals(name))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static void round(Row row, String name, int round, Workload workload, String expected,
            java.util.function.Supplier<RollUps> replay) {
        long begun = System.nanoTime();
        RollUps found = replay.get();
        double rate = workload.visits() * 1e9 / (System.nanoTime() - begun);
        if (!found.hash().equals(expected)) {
            throw new IllegalStateException(name + " came to " + found.hash() + " with " + found.visits()
                    + " visits and not to "
                    + expected);
        }
        if (round >= 0) {
            row.add(name, rate);
        }
    }

    /** Nobody always comes first. */
    private static List<Entry> turned(List<Entry> entries, int round) {
        List<Entry> turned = new ArrayList<>(entries);
        Collections.rotate(turned, round + 1);
        return turned;
    }

    private static Row inOrder(Row row, List<Entry> entries) {
        return row.inOrder(entries.stream().map(Entry::name).toList());
    }

    private Path emptied(String name) {
        Path place = folder.resolve(name.replace(' ', '-'));
        try {
            FileSystemUtils.deleteRecursively(place);
            return Files.createDirectories(place);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

package vn.socai.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.socai.bench.AxonSettings.Form;

/**
 * Tries what Axon can be set to, so that the tables hold its best: each setting against the first of its table, in turns.
 *
 * <p>{@code java -cp ... vn.socai.bench.AxonTrials DIRECTORY [ROUNDS]}; the outcome stands in {@code decisions/0001-peers.md}.
 */
final class AxonTrials {
    private static final int CLIENTS = 8;
    private static final Duration TURN = Duration.ofSeconds(2);
    private static final Duration FILLING = Duration.ofSeconds(30);
    private static final Workload HELD = new Workload(3, 100_000, 18_700, 10);

    private final Folder folder;
    private final int rounds;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private AxonTrials(Folder folder, int rounds) {
        this.folder = folder;
        this.rounds = rounds;
    }

    /** Prints a table for each question. */
    public static void main(String[] args) {
        AxonTrials trials = new AxonTrials(new Folder(Path.of(args[0])), args.length > 1 ? Integer.parseInt(args[1])
                : 3);
        try (Postgres postgres = new Postgres()) {
            if (args.length < 3) {
                trials.forms(postgres);
            }
            trials.readers("Replay from PostgreSQL, CBOR", AxonEngine.onPostgres(postgres, AxonSettings.best(
                    Form.CBOR)), settings(Form.CBOR));
            trials.readers("Replay from memory", AxonEngine.inMemory(), settings(Form.LEAN));
        }
    }

    /** What is written, and how. */
    private void forms(Postgres postgres) {
        List<Entry<Contender>> entries = new ArrayList<>();
        for (Form form : Form.values()) {
            for (boolean rewritten : new boolean[]{true, false}) {
                AxonSettings settings = new AxonSettings(form, 1_000, 1_000, 1, rewritten, true);
                entries.add(new Entry<>(form + (rewritten ? ", reWriteBatchedInserts" : ""), settings.told(), true,
                        CLIENTS,
                        path -> AxonEngine.onPostgres(postgres, settings)));
            }
        }
        AppendRounds appending = new AppendRounds(new Workload(1, 2_000_000, 18_700, 100), false, 1, rounds, TURN);
        out.println(appending.run("100 visits a commit, " + CLIENTS + " clients", entries, folder).table());
        List<Entry<Contender>> rewritten = entries.stream().filter(it -> it.name().endsWith("Inserts")).toList();
        out.println(new ReplayRounds(HELD, rounds, FILLING).run("Replay", rewritten, List.of(), List.of(), folder)
                .table());
    }

    private static List<AxonSettings> settings(Form form) {
        List<AxonSettings> tried = new ArrayList<>(List.of(new AxonSettings(form, 1_000, 1_000, 1, true, true)));
        for (int batch : new int[]{100, 5_000}) {
            tried.add(new AxonSettings(form, batch, 1_000, 1, true, true));
            tried.add(new AxonSettings(form, 1_000, batch, 1, true, true));
        }
        tried.add(new AxonSettings(form, 1_000, 1_000, 2, true, true));
        tried.add(new AxonSettings(form, 1_000, 1_000, 1, true, false));
        // What was best alone, together.
        tried.add(new AxonSettings(form, 100, 5_000, 1, true, true));
        tried.add(new AxonSettings(form, 100, 1_000, 2, true, true));
        tried.add(new AxonSettings(form, 100, 5_000, 2, true, true));
        tried.add(new AxonSettings(form, 100, 5_000, 2, true, false));
        return tried;
    }

    /** How the same events are read. */
    private void readers(String title, AxonEngine filled, List<AxonSettings> tried) {
        try (filled) {
            Appended held = Appending.run(filled, HELD, CLIENTS, false, FILLING);
            Map<String, AxonSettings> named = new LinkedHashMap<>();
            tried.forEach(settings -> named.put(settings.replay(), settings));
            Row row = new Row(title);
            for (int round = -1; round < rounds; round++) {
                for (Map.Entry<String, AxonSettings> each : Entry.turned(List.copyOf(named.entrySet()), round)) {
                    long begun = System.nanoTime();
                    filled.with(each.getValue()).replay();
                    if (round >= 0) {
                        row.add(each.getKey(), held.visits() * 1e9 / (System.nanoTime() - begun));
                    }
                }
            }
            out.println(row.inOrder(List.copyOf(named.keySet())).table());
        }
    }
}

package vn.socai.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.socai.bench.AxonSettings.Form;

/** Tries what Axon can be set to, so that the tables hold its best: each setting alone, against the others' usual values. */
final class AxonTrials {
    private static final int VISITS = 150_000;
    private static final Duration FILLING = Duration.ofSeconds(4);

    private AxonTrials() {}

    /** Prints a table. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<AxonSettings> tried = new ArrayList<>();
        for (Form form : Form.values()) {
            tried.add(new AxonSettings(form, 1_000, 1_000, 1, false, true));
            tried.add(new AxonSettings(form, 1_000, 1_000, 1, true, true));
        }
        for (int batch : new int[]{100, 5_000}) {
            tried.add(new AxonSettings(Form.CBOR, batch, 1_000, 1, true, true));
            tried.add(new AxonSettings(Form.CBOR, 1_000, batch, 1, true, true));
            tried.add(new AxonSettings(Form.CBOR, batch, batch, 1, true, true));
        }
        tried.add(new AxonSettings(Form.CBOR, 1_000, 1_000, 2, true, true));
        tried.add(new AxonSettings(Form.CBOR, 5_000, 5_000, 2, true, true));
        tried.add(new AxonSettings(Form.CBOR, 1_000, 1_000, 1, true, false));
        Workload workload = new Workload(3, VISITS, 18_700, 10);
        out.print("| | append/s, 10 a commit | replay/s | bytes | in memory: replay/s |\n|---|---|---|---|---|\n");
        try (Postgres postgres = new Postgres()) {
            line(postgres, tried.getFirst(), workload); // warms up
            for (AxonSettings settings : tried) {
                out.println(line(postgres, settings, workload));
            }
        }
    }

    private static String line(Postgres postgres, AxonSettings settings, Workload workload) {
        try (AxonEngine durable = AxonEngine.onPostgres(postgres, settings);
                AxonEngine inMemory = AxonEngine.inMemory(settings)) {
            Appended stored = Appending.run(durable, workload, 8, false, FILLING);
            Appended held = Appending.run(inMemory, workload, 8, false, FILLING);
            return String.format(Locale.ROOT, "| %s | %.0f | %.0f | %d | %.0f |", settings.told(), stored.rate(), rate(
                    durable, stored), durable.bytes() / stored.visits(), rate(inMemory, held));
        }
    }

    /** The second of two replays. */
    private static double rate(AxonEngine engine, Appended held) {
        engine.replay();
        long begun = System.nanoTime();
        engine.replay();
        return held.visits() * 1e9 / (System.nanoTime() - begun);
    }
}

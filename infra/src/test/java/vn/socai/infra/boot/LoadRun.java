package vn.socai.infra.boot;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import vn.socai.demo.Demo;
import vn.socai.demo.DemoResult;
import vn.socai.demo.Options;
import vn.socai.demo.Parts;
import vn.socai.demo.Progress;
import vn.socai.demo.Progress.Stretch;

/**
 * A country's load through commands, measured: run by hand as docs/measurements.md tells, not by the build.
 *
 * <p>Arguments: data directory (must not exist), teams, visits, percentage of teams that send one by one.
 */
public final class LoadRun {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private LoadRun() {}

    public static void main(String[] args) {
        Path data = Path.of(args[0]);
        Options options = new Options(Options.DEFAULT.seed(), Integer.parseInt(args[1]), Integer.parseInt(args[2]),
                Integer.parseInt(args[3]));
        int exit = 0;
        try (Engine engine = Engine.openDemo(new Invocation.Settings(data, null, 0))) {
            measure(engine, options, data);
        } catch (RuntimeException failed) {
            failed.printStackTrace(OUT);
            exit = 1;
        }
        // Whatever still runs must not keep a measurement from ending.
        System.exit(exit);
    }

    private static void measure(Engine engine, Options options, Path data) {
        Parts parts = engine.demoParts();
        Progress progress = new Progress(System.err, false, System::nanoTime);
        DemoResult result;
        List<Double> lags;
        long highest;
        try (LagWatch lag = new LagWatch(parts.ledger(), parts.horizon())) {
            result = new Demo(parts, progress, System::nanoTime).run(options);
            lags = lag.millis();
            highest = lag.mostCommits();
        }
        say("teams %,d, members %,d, visits %,d, head %,d, %.1f s", result.teams(), result.members(), result.visits(),
                result.head(), result.seconds());
        List<Stretch> stretches = progress.stretches();
        rate("founding teams", stretches, title -> title.contains("teams"));
        rate("visits in bulk", stretches, title -> title.contains("notebooks"));
        rate("visits one by one", stretches, title -> title.contains("one by one"));
        Collections.sort(lags);
        say("commit to visible: median %.0f ms, p99 %.0f ms, most %.0f ms; %,d commits at most", at(lags, 0.5), at(lags,
                0.99),
                at(lags, 1), highest);
        long events = progress.stretches().stream().mapToLong(Stretch::count).sum() + 1;
        long ledger = bytes(data, "ledger");
        say("ledger %,d bytes for about %,d events: %.0f bytes each; views %,d bytes; keyring %,d bytes", ledger,
                events,
                ledger / (double) events, bytes(data, "views"), bytes(data, "keyring"));
        say("heap after collection: %,d MiB of %,d", afterCollection() >> 20, Runtime.getRuntime().maxMemory() >> 20);
        long began = System.nanoTime();
        List<String> differing = engine.rebuildAndCompare();
        double seconds = (System.nanoTime() - began) / 1e9;
        say("rebuild and comparison of every view: %.1f s, %,.0f events/s; differing: %s", seconds, events / seconds,
                differing);
    }

    private static void rate(String what, List<Stretch> stretches, Predicate<String> which) {
        long count = 0;
        double seconds = 0;
        for (Stretch stretch : stretches) {
            if (which.test(stretch.title())) {
                count += stretch.count();
                seconds += stretch.seconds();
            }
        }
        say("%s: %,d commands in %.1f s, %,.0f/s", what, count, seconds, count / Math.max(seconds, 0.001));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }

    private static long bytes(Path data, String name) {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name) && Files.isRegularFile(file))
                    .filter(file -> !file.toString().endsWith("-shm"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long afterCollection() {
        long used = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null) {
                used += pool.getCollectionUsage().getUsed();
            }
        }
        return used;
    }

    private static void say(String form, Object... parts) {
        OUT.println(String.format(Locale.ROOT, form, parts));
    }
}

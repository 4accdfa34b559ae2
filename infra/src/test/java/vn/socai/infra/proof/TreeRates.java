package vn.socai.infra.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

import vn.socai.infra.ledger.Drafts;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.sqlite.SqliteCommitLog;
import vn.socai.ledger.Draft;
import vn.socai.value.TeamId;

/**
 * What the tree costs an append: interleaved rounds with and without the notary, by processor time; and how long proofs take and how old
 * the last checkpoint gets meanwhile. {@code main <directory> [pairs] [commits]}.
 */
public final class TreeRates {
    private static final int CLIENTS = 32;
    /** Commits of one stream, which must stay in their order: a client takes whole streams. */
    private static final int STREAM = 20;
    /** Pairs that do not count: the compilers work on what only rounds with the tree run for two or three of them. */
    private static final int WARMING = 4;

    private final Path home;
    private final int commits;

    private TreeRates(Path home, int commits) {
        this.home = home;
        this.commits = commits;
    }

    private record Round(ProcessorTime spent, double seconds, double age) {}

    private record Pair(Round off, Round on) {
        double ratio(ToDoubleFunction<Round> of) {
            return of.applyAsDouble(on) / of.applyAsDouble(off);
        }
    }

    public static void main(String[] args) throws Exception {
        Path home = Files.createDirectories(Path.of(args[0])).resolve("round");
        int pairs = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        new TreeRates(home, args.length > 2 ? Integer.parseInt(args[2]) : 40_000).measure(pairs);
    }

    private void measure(int count) throws Exception {
        List<Pair> pairs = new ArrayList<>();
        for (int i = -WARMING; i < count; i++) {
            // The order changes, so that neither always meets the warmer machine.
            Round first = round(i % 2 != 0, i);
            Round second = round(i % 2 == 0, i);
            Pair pair = i % 2 == 0 ? new Pair(first, second) : new Pair(second, first);
            tell(i, pair);
            if (i >= 0) {
                pairs.add(pair);
            }
        }
        tell("CPU on/off, whole process", pairs, pair -> pair.ratio(it -> it.spent.all()));
        tell("CPU on/off, without compilers and collector", pairs, pair -> pair.ratio(it -> it.spent.program()));
        tell("CPU of the notary's threads / an append's without it", pairs, pair -> (double) pair.on.spent.notary()
                / pair.off.spent.program());
        tell("time on/off", pairs, pair -> pair.ratio(Round::seconds));
    }

    private void tell(int number, Pair pair) {
        System.out.printf(Locale.ROOT,
                "%s %d: %s and %s µs of CPU a commit, ratio %.3f; %.0f and %.0f commits/s; age %.0f ms%n",
                number < 0 ? "warming" : "pair", number, told(pair.off.spent), told(pair.on.spent),
                pair.ratio(it -> it.spent.all()), commits / pair.off.seconds, commits / pair.on.seconds, pair.on.age);
    }

    private String told(ProcessorTime spent) {
        double unit = 1e3 * commits;
        return String.format(Locale.ROOT, "%.1f (compilers %.2f, collector %.2f, notary %.2f)", spent.all() / unit,
                spent.compilers() / unit, spent.collector() / unit, spent.notary() / unit);
    }

    private static void tell(String what, List<Pair> pairs, ToDoubleFunction<Pair> ratio) {
        double[] sorted = pairs.stream().mapToDouble(ratio).sorted().toArray();
        System.out.printf(Locale.ROOT, "%s: median %.3f, middle half %.3f to %.3f, range %.3f to %.3f%n", what,
                sorted[sorted.length / 2], sorted[sorted.length / 4], sorted[sorted.length * 3 / 4], sorted[0],
                sorted[sorted.length - 1]);
    }

    private Round round(boolean tree, int number) throws Exception {
        FileSystemUtils.deleteRecursively(home);
        Files.createDirectories(home);
        Drafts drafts = new Drafts(number, 1);
        List<Draft> all = new ArrayList<>();
        for (int i = 0; i < commits; i++) {
            all.add(drafts.visits(new TeamId(new UUID(number, i / STREAM)), 1));
        }
        try (SqliteCommitLog log = SqliteCommitLog.open(home.resolve("ledger.db"), LeafCodec.ofEvents(), Clock
                .systemUTC());
                ScheduledExecutorService hours = Executors.newSingleThreadScheduledExecutor(Thread
                        .ofPlatform()
                        .name("notary")
                        .factory())) {
            log.append(drafts.visits(1));
            Notary notary = tree ? notary(log) : null;
            // Neither side pays for what was thrown away before.
            System.gc();
            if (notary != null) {
                notary.start(hours, Notary.INTERVAL);
            }
            Round round = filled(log, all, notary, hours);
            if (notary != null) {
                proofs("proof with its commit read and compared", notary, log.head());
                notary.close();
                try (Notary opened = notary(log)) {
                    proofs("the same after a new start", opened, log.head());
                }
            }
            return round;
        }
    }

    private Notary notary(SqliteCommitLog log) throws IOException {
        return Notary.open(home, log, Clock.systemUTC(), null);
    }

    /** All commits by the clients, until the last is signed for. */
    private Round filled(SqliteCommitLog log, List<Draft> all, @Nullable Notary notary, ScheduledExecutorService hours)
            throws Exception {
        ProcessorTime before = ProcessorTime.now();
        long begun = System.nanoTime();
        AtomicInteger next = new AtomicInteger();
        List<Thread> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            clients.add(Thread.ofPlatform().start(() -> {
                for (int from = next.getAndAdd(STREAM); from < commits; from = next.getAndAdd(STREAM)) {
                    all.subList(from, Math.min(commits, from + STREAM)).forEach(log::append);
                }
            }));
        }
        double age = 0;
        for (Thread client : clients) {
            while (!client.join(Duration.ofMillis(50))) {
                age = Math.max(age, notary == null ? 0 : notary.unsignedFor().toNanos() / 1e6);
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (notary != null) {
            hours.submit(() -> notary.cover(log.head())).get();
        }
        return new Round(ProcessorTime.now().since(before), seconds, age);
    }

    private static void proofs(String which, Notary notary, long head) {
        Random random = new Random(7);
        long[] took = new long[4_000];
        for (int i = 0; i < took.length; i++) {
            long position = 1 + random.nextLong(head);
            long begun = System.nanoTime();
            notary.inclusion(position);
            took[i] = System.nanoTime() - begun;
        }
        Arrays.sort(took);
        System.out.printf(Locale.ROOT, "  %s: p50 %.1f µs, p99 %.1f µs%n", which, took[took.length / 2] / 1e3,
                took[took.length * 99 / 100] / 1e3);
    }
}

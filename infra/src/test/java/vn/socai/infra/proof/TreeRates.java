package vn.socai.infra.proof;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.management.OperatingSystemMXBean;
import org.springframework.util.FileSystemUtils;

import vn.socai.infra.ledger.Drafts;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.sqlite.SqliteCommitLog;
import vn.socai.ledger.Draft;
import vn.socai.value.TeamId;

/**
 * What the tree costs an append: interleaved rounds with and without the notary, by the CPU of the whole process; and how long proofs take
 * and how old the last checkpoint gets meanwhile. {@code main <directory> [rounds] [commits]}.
 */
public final class TreeRates {
    private static final int CLIENTS = 32;
    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();

    private TreeRates() {}

    private record Round(double cpu, double rate, double age) {}

    public static void main(String[] args) throws Exception {
        Path directory = Files.createDirectories(Path.of(args[0]));
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        int commits = args.length > 2 ? Integer.parseInt(args[2]) : 40_000;
        List<Round> off = new ArrayList<>();
        List<Round> on = new ArrayList<>();
        round(directory, commits, true, -1);
        for (int i = 0; i < rounds; i++) {
            // The order changes, so that neither always meets the warmer machine.
            if (i % 2 == 0) {
                off.add(round(directory, commits, false, i));
                on.add(round(directory, commits, true, i));
            } else {
                on.add(round(directory, commits, true, i));
                off.add(round(directory, commits, false, i));
            }
            System.out.printf(
                    "pair %d: %.1f and %.1f µs of CPU a commit, ratio %.3f; %.0f and %.0f commits/s; age %.0f ms%n",
                    i, off.getLast().cpu, on.getLast().cpu, on.getLast().cpu / off.getLast().cpu, off.getLast().rate,
                    on.getLast().rate, on.getLast().age);
        }
        double[] ratios = new double[rounds];
        Arrays.setAll(ratios, i -> on.get(i).cpu / off.get(i).cpu);
        double[] wall = new double[rounds];
        Arrays.setAll(wall, i -> off.get(i).rate / on.get(i).rate);
        System.out.println("CPU on/off: " + told(ratios) + "; time on/off: " + told(wall));
    }

    private static String told(double[] ratios) {
        Arrays.sort(ratios);
        return "median %.3f, range %.3f to %.3f".formatted(ratios[ratios.length / 2], ratios[0],
                ratios[ratios.length - 1]);
    }

    private static Round round(Path directory, int commits, boolean tree, int number) throws Exception {
        Path home = Files.createDirectories(directory.resolve("round"));
        FileSystemUtils.deleteRecursively(home);
        Files.createDirectories(home);
        Drafts drafts = new Drafts(number, 1);
        List<Draft> all = new ArrayList<>();
        for (int i = 0; i < commits; i++) {
            all.add(drafts.visits(new TeamId(new java.util.UUID(number, i / 20)), 1));
        }
        // Drafts of one stream must stay in their order: each client takes streams of its own.
        try (SqliteCommitLog log = SqliteCommitLog.open(home.resolve("ledger.db"), LeafCodec.ofEvents(), Clock
                .systemUTC()); var hours = Executors.newSingleThreadScheduledExecutor()) {
            long notarys = hours.submit(() -> Thread.currentThread().threadId()).get();
            log.append(drafts.visits(1));
            Notary notary = tree ? Notary.open(home, log, Clock.systemUTC(), null) : null;
            if (notary != null) {
                notary.start(hours, Notary.INTERVAL);
            }
            AtomicInteger next = new AtomicInteger();
            long cpu = SYSTEM.getProcessCpuTime();
            long begun = System.nanoTime();
            List<Thread> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                clients.add(Thread.ofPlatform().start(() -> {
                    for (int stream = next.getAndIncrement(); stream * 20 < commits; stream = next.getAndIncrement()) {
                        all.subList(stream * 20, Math.min(commits, stream * 20 + 20)).forEach(log::append);
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
                notary.cover(log.head());
            }
            if (notary != null) {
                System.out.printf("  of it the notary's own thread: %.1f µs a commit%n", ManagementFactory
                        .getThreadMXBean()
                        .getThreadCpuTime(notarys) / 1e3 / commits);
            }
            double micros = (SYSTEM.getProcessCpuTime() - cpu) / 1e3 / commits;
            if (notary != null) {
                proofs("proof with its commit read and compared", notary, log.head());
                notary.close();
                try (Notary opened = Notary.open(home, log, Clock.systemUTC(), null)) {
                    proofs("the same after a new start", opened, log.head());
                }
            }
            return new Round(micros, commits / seconds, age);
        }
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
        System.out.printf("  %s: p50 %.1f µs, p99 %.1f µs%n", which, took[took.length / 2] / 1e3, took[took.length * 99
                / 100] / 1e3);
    }
}

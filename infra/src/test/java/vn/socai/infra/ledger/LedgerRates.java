package vn.socai.infra.ledger;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

import tools.jackson.databind.json.JsonMapper;

import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.infra.ledger.mongo.MongoCommitLog;
import vn.socai.infra.ledger.sqlite.SqliteCommitLog;
import vn.socai.ledger.CommitLog;

/** Measures the ledger: not a test, run by hand with {@code main} and a directory on the disk in question. */
public final class LedgerRates {
    private LedgerRates() {}

    public static void main(String[] args) throws Exception {
        var directory = Files.createDirectories(Path.of(args[0]));
        codecs();
        if (args.length > 1 && args[1].equals("codecs")) {
            return;
        }
        for (int clients : new int[]{1, 8, 32, 128}) {
            var file = fresh(directory, "single-" + clients);
            try (var log = open(file)) {
                rate("SQLite, single visits, " + clients + " clients", append(log, clients, 1, 4), 1);
            }
        }
        singleSize(directory);
        var file = fresh(directory, "bulk");
        try (var log = open(file)) {
            rate("SQLite, 100 visits a commit, 8 clients, events", append(log, 8, 100, 10), 100);
        }
        size(file);
        scan(file);
        try (var mongo = new MongoServers();
                var log = MongoCommitLog.open(mongo.database(), LeafCodec.ofEvents(), Clock
                        .systemUTC(), Duration.ofMillis(100))) {
            rate("mongo-java-server, single visits, 8 clients", append(log, 8, 1, 5), 1);
            long begun = System.nanoTime();
            for (int i = 1; i <= 200; i++) {
                var commit = log.at(i * log.head() / 200).orElseThrow();
                log.receipts(commit.draft().marks().stream().map(mark -> mark.id()).toList());
            }
            System.out.printf("mongo-java-server, a commit and its receipt at %d commits: %d µs%n", log.head(), (System
                    .nanoTime() - begun) / 200_000);
        }
    }

    private static CommitLog open(Path file) {
        return SqliteCommitLog.open(file, LeafCodec.ofEvents(), Clock.systemUTC());
    }

    private static Path fresh(Path directory, String name) throws IOException {
        var file = directory.resolve(name + ".db");
        Files.deleteIfExists(file);
        return file;
    }

    /** Clients append for some seconds; commits per second. */
    private static double append(CommitLog log, int clients, int visits, int seconds) throws Exception {
        var count = new AtomicLong();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var pool = Executors.newFixedThreadPool(clients)) {
            for (int i = 0; i < clients; i++) {
                var drafts = new Drafts(i, 2_000 / clients);
                pool.submit(() -> {
                    while (System.nanoTime() < end) {
                        log.append(drafts.visits(visits));
                        count.incrementAndGet();
                    }
                });
            }
        }
        return count.get() / (double) seconds;
    }

    private static void rate(String what, double commits, int each) {
        System.out.printf("%s: %,.0f/s%n", what, commits * each);
    }

    private static void singleSize(Path directory) throws Exception {
        var file = fresh(directory, "single-size");
        try (var log = open(file); var pool = Executors.newFixedThreadPool(64)) {
            for (int i = 0; i < 64; i++) {
                var drafts = new Drafts(i, 30);
                pool.submit(() -> {
                    for (int n = 0; n < 500; n++) {
                        log.append(drafts.visits(1));
                    }
                });
            }
        }
        size(file);
    }

    private static void size(Path file) throws Exception {
        try (var log = open(file)) {
            long events = 0;
            for (long at = 0; at < log.head(); at += 1_000) {
                events += log.readAfter(at, 1_000).stream().mapToLong(c -> c.draft().events().size()).sum();
            }
            System.out.printf("%s: %d commits, %d events, %d bytes an event%n", file.getFileName(), log.head(), events,
                    Files.size(file) / events);
        }
    }

    private static void scan(Path file) throws Exception {
        try (var log = open(file)) {
            for (int round = 0; round < 4; round++) {
                long events = 0;
                long begun = System.nanoTime();
                for (long at = 0; at < log.head(); at += 500) {
                    for (var commit : log.readAfter(at, 500)) {
                        events += commit.draft().events().size();
                    }
                }
                System.out.printf("SQLite, scan and decode, one thread: %,.0f events/s%n", events * 1e9 / (System
                        .nanoTime() - begun));
            }
        }
    }

    private static void codecs() {
        var drafts = new Drafts(1);
        var events = new ArrayList<VisitLogged>();
        for (int i = 0; i < 10_000; i++) {
            events.add((VisitLogged) drafts.visits(1).events().getFirst());
        }
        var records = new RecordCodec();
        var json = JsonMapper.builder().build();
        var ours = events.stream().map(records::encode).toList();
        var theirs = events.stream().map(json::writeValueAsBytes).toList();
        System.out.printf("a visit: %d bytes here, %d as JSON%n", ours.getFirst().length, theirs.getFirst().length);
        for (int round = 0; round < 5; round++) {
            time("RecordCodec encode", events, records::encode);
            time("RecordCodec decode", ours, bytes -> records.decode(VisitLogged.class, bytes));
            time("Jackson JSON encode", events, json::writeValueAsBytes);
            time("Jackson JSON decode", theirs, bytes -> json.readValue(bytes, VisitLogged.class));
        }
        var leaves = LeafCodec.ofEvents();
        var bulk = leaves.encode(new Drafts(2).visits(100)).commit(1, Clock.systemUTC().instant()).leaf();
        for (int round = 0; round < 5; round++) {
            long begun = cpu();
            for (int i = 0; i < 5_000; i++) {
                leaves.decode(1, bulk);
            }
            System.out.printf("leaf of 100 visits, decode: %,.0f events/s%n", 500_000 * 1e9 / (cpu()
                    - begun));
        }
    }

    private interface Step<T> {
        Object take(T value);
    }

    private static <T> void time(String what, List<T> values, Step<T> step) {
        long begun = cpu();
        long sum = 0;
        for (int i = 0; i < 30; i++) {
            for (var value : values) {
                sum += step.take(value) == null ? 1 : 0;
            }
        }
        System.out.printf("%s: %,.0f/s%s%n", what, values.size() * 30 * 1e9 / (cpu() - begun), sum > 0
                ? "!"
                : "");
    }

    /** This thread's own time, so that a busy machine does not spoil the figure. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

package vn.socai.view.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.socai.ledger.CommitLog;
import vn.socai.view.atlas.Ordinals;

/**
 * Counts the figures of every unit and month from a ledger's first commit to one of its last, by several threads: each takes some
 * commits at a time, wherever they stand, and what all have counted is added up.
 */
public final class Recount {
    /** What a visit of a household takes while it is held, at most, in bytes. */
    private static final long HELD = 2L * HouseholdVisits.LONGS * Long.BYTES;

    private final Supplier<VisitReader> readers;
    private final int threads;
    private final @Nullable Long bytes;
    private final KeptVisits kept;
    private final Progress progress;

    /** Hears how far a recount has come. Called by one thread at a time, but not always the same. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Some more commits were counted.
         *
         * @param pass from 1; there is one, unless households are too many to be counted at once
         * @param commits that were read in this pass
         */
        void read(int pass, long commits);
    }

    private Recount(Supplier<VisitReader> readers, int threads, @Nullable Long bytes, KeptVisits kept,
            Progress progress) {
        this.readers = readers;
        this.threads = threads;
        this.bytes = bytes;
        this.kept = kept;
        this.progress = progress;
    }

    /** A recount of visits alone, for which every commit is decoded. */
    public static Recount of(CommitLog log, int threads) {
        return of(() -> VisitReader.decoding(log), threads);
    }

    /**
     * A recount of visits alone.
     *
     * @param readers gives each thread its own
     * @param threads how many read and count, 1 or more
     */
    public static Recount of(Supplier<VisitReader> readers, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("a recount takes one thread or more, not " + threads);
        }
        return new Recount(readers, threads, null, KeptVisits.NONE, (pass, commits) -> {});
    }

    /**
     * Distinct households are counted too. Nothing is then kept, and what is kept is left aside.
     *
     * @param most how many bytes the visits of households may take; where they are more, the ledger is read several times
     */
    public Recount withHouseholds(long most) {
        return new Recount(readers, threads, most, KeptVisits.NONE, progress);
    }

    /** A recount of visits alone, for which only that is read from the ledger which is not kept, and is kept then. */
    public Recount keeping(KeptVisits where) {
        return new Recount(readers, threads, null, where, progress);
    }

    /** Somebody hears how far it has come. */
    public Recount telling(Progress listener) {
        return new Recount(readers, threads, bytes, kept, listener);
    }

    /**
     * Counts all up to a position, and waits until it is done.
     *
     * @param position 0 to the ledger's head
     * @throws IllegalStateException where the ledger lacks a commit before that position
     * @throws vn.socai.ledger.LedgerUnavailable where it cannot be read
     */
    public Counted upTo(long position) {
        Ordinals ordinals = new Ordinals();
        AtomicInteger groups = new AtomicInteger(1);
        List<Counter> counters = IntStream.range(0, threads)
                .mapToObj(i -> new Counter(households(groups)))
                .toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            long spared = read(pool, counters, ordinals, 0, position);
            long events = counters.stream().mapToLong(Counter::events).sum();
            if (bytes != null) {
                households(pool, counters, ordinals);
                for (int group = 1; group < groups.get(); group++) {
                    read(pool, counters, ordinals, group, position);
                    households(pool, counters, ordinals);
                }
            }
            Rows all = counters.getFirst().rows();
            counters.subList(1, threads).forEach(counter -> all.add(counter.rows()));
            return new Counted(ordinals, all, new Counted.Extent(position, events, spared), bytes != null);
        }
    }

    private @Nullable HouseholdVisits households(AtomicInteger groups) {
        return bytes == null ? null : new HouseholdVisits(groups, bytes / HELD / threads);
    }

    /** Passes through all commits once, and tells how many of them were kept. */
    private long read(ExecutorService pool, List<Counter> counters, Ordinals ordinals, int group, long position) {
        Passage passage = new Passage(kept.upTo(position, ordinals), kept, position, commits -> progress.read(group + 1,
                commits));
        each(pool, counters, counter -> {
            counter.begin(group);
            passage.through(readers.get(), new Visits(ordinals, bytes != null), counter);
        });
        return passage.spared();
    }

    /** Every thread takes some parts of the households, as all have seen them. */
    private void households(ExecutorService pool, List<Counter> counters, Ordinals ordinals) {
        List<HouseholdVisits> visits = new ArrayList<>();
        counters.forEach(counter -> counter.addTo(visits));
        AtomicInteger next = new AtomicInteger();
        each(pool, counters, counter -> {
            FirstVisits first = new FirstVisits(ordinals, counter.rows());
            for (int part = next.getAndIncrement(); part < HouseholdVisits.PARTS; part = next.getAndIncrement()) {
                first.count(visits, part);
            }
        });
    }

    private static void each(ExecutorService pool, List<Counter> counters, Consumer<Counter> work) {
        try {
            CompletableFuture.allOf(counters.stream()
                    .map(counter -> CompletableFuture.runAsync(() -> work.accept(counter), pool))
                    .toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}

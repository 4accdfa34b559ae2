package vn.socai.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Clients that hand in the workload, each group by one of them, so that a stream keeps its order. */
final class Appending {
    private final Taker taker;
    private final Workload workload;
    private final boolean single;
    private final long begun = System.nanoTime();
    private final long nanos;
    private final Histogram times = new ConcurrentHistogram(60_000_000_000L, 3);
    private final AtomicInteger next = new AtomicInteger();
    private final LongAdder visits = new LongAdder();

    private Appending(Taker taker, Workload workload, boolean single, Duration longest) {
        this.taker = taker;
        this.workload = workload;
        this.single = single;
        this.nanos = longest.toNanos();
    }

    /**
     * Hands in group after group and returns when all that was handed in is acknowledged.
     *
     * @param single one visit a call, not a whole group
     * @param longest no call begins later than this, however much of the workload is left
     */
    static Appended run(Taker taker, Workload workload, int clients, boolean single,
            Duration longest) {
        Appending appending = new Appending(taker, workload, single, longest);
        ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    appending.handIn();
                } catch (RuntimeException | Error failed) {
                    failures.add(failed);
                }
            }));
        }
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.peek());
        }
        return new Appended(appending.visits.sum(), Math.min(appending.next.get(), workload.groups()),
                (System.nanoTime() - appending.begun) / 1e9, appending.times);
    }

    private void handIn() {
        while (!over()) {
            int group = next.getAndIncrement();
            if (group >= workload.groups()) {
                return;
            }
            hand(workload.group(group));
        }
    }

    private boolean over() {
        return System.nanoTime() - begun > nanos;
    }

    private void hand(List<Visit> group) {
        int step = single ? 1 : group.size();
        for (int i = 0; i < group.size() && (i == 0 || !over()); i += step) {
            long called = System.nanoTime();
            taker.append(group.subList(i, i + step));
            times.recordValue(System.nanoTime() - called);
            visits.add(step);
        }
    }
}

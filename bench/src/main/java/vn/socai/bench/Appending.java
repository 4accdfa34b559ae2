package vn.socai.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Clients that hand in the workload, each group by one of them, so that a stream keeps its order. */
final class Appending {
    private Appending() {}

    /**
     * Hands in all groups and returns when all of them are acknowledged.
     *
     * @param single one visit a commit, not a whole group
     * @return the time of each call, in nanoseconds
     */
    static Histogram run(Contender contender, Workload workload, int clients, boolean single) {
        Histogram times = new ConcurrentHistogram(60_000_000_000L, 3);
        AtomicInteger next = new AtomicInteger();
        ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    for (int group = next.getAndIncrement(); group < workload.groups(); group = next
                            .getAndIncrement()) {
                        hand(contender, workload.group(group), single, times);
                    }
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
        return times;
    }

    private static void hand(Contender contender, List<Visit> group, boolean single, Histogram times) {
        for (int i = 0; i < group.size(); i += single ? 1 : group.size()) {
            long begun = System.nanoTime();
            contender.append(single ? group.subList(i, i + 1) : group);
            times.recordValue(System.nanoTime() - begun);
        }
    }
}

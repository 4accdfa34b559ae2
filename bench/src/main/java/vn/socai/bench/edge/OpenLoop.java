package vn.socai.bench.edge;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Starts calls at times fixed beforehand, whatever became of the calls before them, and measures each from its intended start: a
 * server that stands still makes all wait that would have come meanwhile, and all of them are counted.
 */
final class OpenLoop {
    private static final long LONGEST_MICROS = Duration.ofMinutes(5).toNanos() / 1_000;

    private final Histogram times = new ConcurrentHistogram(LONGEST_MICROS, 3);
    private final AtomicLong failed = new AtomicLong();

    /** One call; {@code number} counts from 0. */
    @FunctionalInterface
    interface Call {
        void make(long number) throws Exception;
    }

    /** Makes calls at this rate for so long, each on a thread of its own, and returns when all have ended. */
    void run(Duration length, double perSecond, Call call) {
        long begun = System.nanoTime();
        long calls = Math.round(perSecond * length.toNanos() / 1e9);
        Phaser open = new Phaser(1);
        for (long i = 0; i < calls; i++) {
            long number = i;
            long intended = begun + (long) (i * 1e9 / perSecond);
            waitUntil(intended);
            open.register();
            Thread.ofVirtual().start(() -> {
                try {
                    call.make(number);
                    times.recordValue(micros(intended));
                } catch (Exception | AssertionError failure) {
                    if (failed.getAndIncrement() == 0) {
                        failure.printStackTrace();
                    }
                } finally {
                    open.arriveAndDeregister();
                }
            });
        }
        waitUntil(begun + length.toNanos());
        open.arriveAndAwaitAdvance();
    }

    /** From then to now, in microseconds. */
    static long micros(long since) {
        return Math.clamp((System.nanoTime() - since) / 1_000, 0, LONGEST_MICROS);
    }

    private static void waitUntil(long time) {
        for (long left = time - System.nanoTime(); left > 0; left = time - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    Histogram times() {
        return times;
    }

    long failed() {
        return failed.get();
    }
}

package vn.socai.infra.boot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import vn.socai.ledger.CommitLog;
import vn.socai.view.Horizon;

/** Asks again and again how long it takes until the views hold what the ledger holds now. */
final class LagWatch implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final CommitLog log;
    private final Horizon horizon;
    private final Thread thread;
    private final List<Double> millis = new ArrayList<>();
    private long most;
    private volatile boolean closed;

    LagWatch(CommitLog log, Horizon horizon) {
        this.log = log;
        this.horizon = horizon;
        this.thread = Thread.ofPlatform().daemon().name("lag-watch").start(this::watch);
    }

    private void watch() {
        while (!closed) {
            long head = log.head();
            long began = System.nanoTime();
            long behind = head - horizon.projectedUpTo();
            boolean seen = horizon.await(head, PATIENCE);
            double waited = (System.nanoTime() - began) / 1e6;
            if (seen) {
                note(waited, behind);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private synchronized void note(double waited, long behind) {
        millis.add(waited);
        most = Math.max(most, behind);
    }

    /** How long it took, each time, in milliseconds. */
    synchronized List<Double> millis() {
        return new ArrayList<>(millis);
    }

    /** How many commits the views were behind at most. */
    synchronized long mostCommits() {
        return most;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}

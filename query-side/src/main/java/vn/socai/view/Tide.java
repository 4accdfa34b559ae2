package vn.socai.view;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** A horizon that one thread raises: what waits for a position, and what follows every advance, hangs on it. */
public final class Tide implements Horizon {
    private final List<Consumer<Advance>> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile long horizon;

    public Tide(long horizon) {
        this.horizon = horizon;
    }

    /** Moves the horizon, wakes who waits, then tells who follows. */
    public void rise(Advance advance) {
        lock.lock();
        try {
            horizon = advance.upTo();
            moved.signalAll();
        } finally {
            lock.unlock();
        }
        listeners.forEach(listener -> listener.accept(advance));
    }

    @Override
    public long projectedUpTo() {
        return horizon;
    }

    @Override
    public boolean await(long position, Duration timeout) {
        long left = timeout.toNanos();
        lock.lock();
        try {
            while (horizon < position && left > 0) {
                left = moved.awaitNanos(Math.min(left, TimeUnit.DAYS.toNanos(1)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
        return horizon >= position;
    }

    @Override
    public AutoCloseable onAdvance(Consumer<Advance> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}

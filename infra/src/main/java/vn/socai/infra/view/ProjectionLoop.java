package vn.socai.infra.view;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.socai.ledger.CommitLog;
import vn.socai.view.Projector;

/** The one thread that folds: awake while there is something to fold, woken by each append, ended in good order. */
public final class ProjectionLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectionLoop.class);
    /** The most: many commits that share a transaction touch each page of the store once. With few waiting, few are taken. */
    private static final int BATCH = 20_000;
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final CommitLog log;
    private final Queue<Runnable> between = new ConcurrentLinkedQueue<>();
    private volatile Supplier<Projector> projector;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private final Thread thread;
    private boolean work = true;
    private volatile boolean ending;
    private @Nullable AutoCloseable subscription;

    public ProjectionLoop(CommitLog log, Projector projector) {
        this(log, () -> projector);
    }

    /** @param projector asked for at every step, by the thread that folds; may keep it waiting */
    public ProjectionLoop(CommitLog log, Supplier<Projector> projector) {
        this.log = log;
        this.projector = projector;
        this.thread = Thread.ofPlatform().name("projection").unstarted(this::run);
    }

    /** Begins to follow the ledger. */
    public void start() {
        subscription = log.onAppend(head -> wake());
        thread.start();
    }

    /** Whether the thread lives. */
    public boolean folding() {
        return thread.isAlive();
    }

    /** Goes on with another projector; to be called in a task {@link #between} two steps. */
    public void follow(Projector next) {
        projector = () -> next;
    }

    /** Lets the folding thread carry out a task between two steps: nothing is folded meanwhile, so it must be short. */
    public void between(Runnable task) {
        between.add(task);
        wake();
    }

    private int step() {
        Runnable task = between.poll();
        if (task != null) {
            task.run();
        }
        return projector.get().step(BATCH);
    }

    private void wake() {
        lock.lock();
        try {
            work = true;
            woken.signal();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        Duration pause = FIRST_PAUSE;
        while (!ending) {
            try {
                while (!ending && step() > 0) {
                    pause = FIRST_PAUSE;
                }
                sleep(LONGEST_SLEEP, false);
            } catch (RuntimeException e) {
                // Ledger or store cannot answer now. Nothing is lost: the next step folds the same again.
                LOG.warn("projection pauses for {} ms: {}", pause.toMillis(), e.toString());
                sleep(pause, true);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
    }

    private void sleep(Duration longest, boolean whatever) {
        lock.lock();
        try {
            long left = longest.toNanos();
            while ((whatever || !work) && !ending && left > 0) {
                left = woken.awaitNanos(left);
            }
            work = false;
        } catch (InterruptedException e) {
            ending = true;
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Lets the batch under way end, then the thread. */
    @Override
    public void close() {
        ending = true;
        wake();
        try {
            AutoCloseable listening = subscription;
            if (listening != null) {
                listening.close();
            }
            thread.join(TimeUnit.SECONDS.toMillis(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("the ledger could not be let go", e);
        }
    }
}

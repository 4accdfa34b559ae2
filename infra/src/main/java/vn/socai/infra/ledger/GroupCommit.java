package vn.socai.infra.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.socai.ledger.AppendRefused;
import vn.socai.ledger.Commit;
import vn.socai.ledger.LedgerUnavailable;

/**
 * One thread that appends for all: what waits when it comes round goes into one durable write. A single client therefore pays one
 * write for each commit, and a hundred share it.
 */
public final class GroupCommit implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final int WAITING = 4_096;
    private static final int MAX_DRAFTS = 1_024;
    private static final int MAX_BYTES = 8 << 20;

    /** The store's side, called by the one thread only. */
    public interface Store {
        /** Stores a batch and, at once or later, but not before it is durable, completes every answer in it: its commit or its refusal. */
        void store(List<Pending> batch);

        /** Called where nothing waited for the idle time, and after each batch. */
        void between();
    }

    private final BlockingQueue<Pending> waiting = new ArrayBlockingQueue<>(WAITING);
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Store store;
    private final Duration idle;
    private final Thread thread;

    public GroupCommit(String name, Duration idle, Store store) {
        this.store = store;
        this.idle = idle;
        this.thread = Thread.ofPlatform().name(name).unstarted(this::run);
    }

    /** Starts the thread; apart from the constructor so that the store is whole by then. */
    public void start() {
        thread.start();
    }

    /**
     * Waits until the draft is stored.
     *
     * @throws AppendRefused where its ids or its sequence are taken
     * @throws LedgerUnavailable where the store does not answer, is closed, or the caller is interrupted: its fate is then unknown
     */
    public Commit append(Pending pending) {
        try {
            while (!waiting.offer(pending, 100, TimeUnit.MILLISECONDS)) {
                refuseWhenClosed();
            }
            refuseWhenClosed();
            return pending.answer().get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LedgerUnavailable("interrupted while the commit was under way", interrupted);
        } catch (java.util.concurrent.ExecutionException refused) {
            throw rethrown(refused.getCause());
        }
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) {
        return switch (cause) {
            case AppendRefused refused -> {
                refused.fillInStackTrace();
                yield refused;
            }
            case LedgerUnavailable unavailable -> unavailable;
            case null -> new IllegalStateException("failed without a cause");
            default -> new CompletionException(cause);
        };
    }

    private void refuseWhenClosed() {
        if (closed.get()) {
            refuseAll();
        }
    }

    private void run() {
        var batch = new ArrayList<Pending>();
        while (!closed.get()) {
            try {
                gather(batch);
                if (!batch.isEmpty()) {
                    store.store(batch);
                }
                store.between();
            } catch (InterruptedException stop) {
                break;
            } catch (RuntimeException | Error bug) {
                LOG.error("the appender met something that it does not know", bug);
                batch.forEach(p -> p.answer().completeExceptionally(new LedgerUnavailable("the ledger failed", bug)));
            } finally {
                batch.clear();
            }
        }
        refuseAll();
    }

    private void gather(List<Pending> batch) throws InterruptedException {
        var next = waiting.poll(idle.toMillis(), TimeUnit.MILLISECONDS);
        int bytes = 0;
        while (next != null) {
            batch.add(next);
            bytes += next.sheet().size();
            next = batch.size() < MAX_DRAFTS && bytes < MAX_BYTES ? waiting.poll() : null;
        }
    }

    private void refuseAll() {
        for (var pending = waiting.poll(); pending != null; pending = waiting.poll()) {
            pending.answer().completeExceptionally(new LedgerUnavailable("the ledger is closed", null));
        }
    }

    /** Lets the write under way end, refuses what still waits, and returns when the thread is gone. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            refuseAll();
        }
    }
}

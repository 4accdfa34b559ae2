package vn.socai.infra.proof;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Has tiles written beside the thread that hashes, which else would stand still for their file a third of the time. */
final class TileWriter implements AutoCloseable {
    /** So many writes may wait, of half a megabyte each: while the file's log is brought home, hashing goes on. */
    private static final int AHEAD = 16;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("notary-tiles")
            .factory());
    private final Runnable writing;
    private final Queue<Future<?>> ahead = new ArrayDeque<>();

    /** @param writing writes what there is; what it could not write, it tries again when it is run again */
    TileWriter(Runnable writing) {
        this.writing = writing;
    }

    /**
     * Has written what there is now, and returns at once unless too much is waiting.
     *
     * @throws RuntimeException what hindered an earlier one
     */
    void write() {
        while (ahead.size() >= AHEAD || (!ahead.isEmpty() && ahead.element().isDone())) {
            await(ahead.remove());
        }
        ahead.add(thread.submit(writing));
    }

    /**
     * Returns when nothing is left to be written.
     *
     * @throws RuntimeException what hindered it
     */
    void settle() {
        ahead.clear();
        await(thread.submit(writing));
    }

    private void await(Future<?> written) {
        try {
            written.get();
        } catch (ExecutionException failed) {
            // Those behind it met the same hindrance.
            ahead.clear();
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while tiles were written", interrupted);
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}

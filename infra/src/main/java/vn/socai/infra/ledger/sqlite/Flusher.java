package vn.socai.infra.ledger.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.LongConsumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has on the disk what the writer has put into the write-ahead log, and only then lets it be seen and answered. The writer meanwhile
 * makes the next transaction, so that neither waits for the other.
 */
final class Flusher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Flusher.class);
    /** As many transactions may be ahead of the disk; were they more, each would be smaller, and dearer by the event. */
    private static final int AHEAD = 2;

    /** Those who wait for a transaction. */
    interface Waiting {
        /** It is on the disk. */
        void durable();

        /** Nobody knows whether it will be found after a restart. */
        void unknown(IOException failed);
    }

    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("ledger-flusher")
            .factory());
    private final Semaphore ahead = new Semaphore(AHEAD);
    private final FileChannel log;
    private final LongConsumer grown;
    private volatile long written;
    private volatile long head;
    /** How long the disk takes, in nanoseconds, the last times counting most. */
    private volatile long usual;
    private volatile @Nullable IOException failed;

    /**
     * Flushes what a crash may have left with the kernel alone, before anyone sees it.
     *
     * @param ledger a file that is open, so that it has its write-ahead log
     * @param head the last commit in it
     * @param grown is told each new head, after the answers
     */
    Flusher(Path ledger, long head, LongConsumer grown) throws IOException {
        log = FileChannel.open(ledger.resolveSibling(ledger.getFileName() + "-wal"), StandardOpenOption.WRITE);
        this.written = head;
        this.head = head;
        this.grown = grown;
        try {
            log.force(false);
        } catch (IOException unflushed) {
            close();
            throw unflushed;
        }
    }

    /** The last commit that is known to be on the disk. */
    long head() {
        return head;
    }

    /** Why nothing more is entrusted to this disk; absent while all is well. */
    @Nullable
    IOException failed() {
        return failed;
    }

    /**
     * Hands over a transaction, and returns at once where the disk is quicker than the writer. Where it is slower, the writer itself waits
     * for it: all who were answered had better come back first and share the next flush, for two half as large would take longer than one.
     *
     * @param position of its last commit; where it holds none, of the last before it
     * @param took how long it took to make, in nanoseconds
     */
    void flush(long position, Waiting waiting, long took) {
        written = position;
        if (usual > took) {
            await();
            settle(position, waiting);
        } else {
            ahead.acquireUninterruptibly();
            thread.execute(() -> {
                try {
                    settle(position, waiting);
                } finally {
                    ahead.release();
                }
            });
        }
    }

    private void settle(long position, Waiting waiting) {
        boolean more = position > head;
        try {
            if (more) {
                force();
            }
        } catch (IOException unflushed) {
            waiting.unknown(unflushed);
            return;
        }
        waiting.durable();
        if (more) {
            grown.accept(head);
        }
    }

    /** Never again once it failed: the kernel may have dropped the pages, so that a second try would say yes to nothing. */
    private void force() throws IOException {
        if (failed != null) {
            throw failed;
        }
        long all = written;
        long begun = System.nanoTime();
        try {
            log.force(false);
            usual = (7 * usual + System.nanoTime() - begun) / 8;
        } catch (IOException unflushed) {
            failed = unflushed;
            LOG.error("the ledger's file was not flushed; nothing is written until a restart", unflushed);
            throw unflushed;
        }
        head = all;
    }

    /** Lets what was handed over be flushed and answered. */
    void await() {
        ahead.acquireUninterruptibly(AHEAD);
        ahead.release(AHEAD);
    }

    @Override
    public void close() throws IOException {
        thread.close();
        log.close();
    }
}

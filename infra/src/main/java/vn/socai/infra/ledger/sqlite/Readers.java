package vn.socai.infra.ledger.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;

import org.slf4j.LoggerFactory;

import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.ledger.LedgerUnavailable;

/** Read-only connections, opened when they are needed and kept for the next; never more than {@link #MOST} at once. */
final class Readers implements AutoCloseable {
    private static final int MOST = 32;

    /** A question to a reader. */
    interface Question<T> {
        T ask(Reader reader) throws SQLException;
    }

    private final ConcurrentLinkedDeque<Reader> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore permits = new Semaphore(MOST);
    private final Path file;
    private final LeafCodec leaves;
    private final Ids ids;
    private final LongSupplier head;
    private volatile boolean closed;

    /** @param head the last commit that readers see */
    Readers(Path file, LeafCodec leaves, Ids ids, LongSupplier head) {
        this.file = file;
        this.leaves = leaves;
        this.ids = ids;
        this.head = head;
    }

    <T> T ask(Question<T> question) {
        permits.acquireUninterruptibly();
        try {
            return answered(question);
        } catch (SQLException failed) {
            throw new LedgerUnavailable("the ledger cannot be read now: " + failed.getMessage(), failed);
        } finally {
            permits.release();
        }
    }

    private <T> T answered(Question<T> question) throws SQLException {
        if (closed) {
            throw new LedgerUnavailable("the ledger is closed", null);
        }
        var waiting = idle.pollFirst();
        var reader = waiting != null ? waiting : new Reader(Schema.reader(file), leaves, ids, head);
        try {
            var answer = question.ask(reader);
            idle.addFirst(reader);
            return answer;
        } catch (SQLException | RuntimeException failed) {
            // What state it is in nobody knows; the next question gets a new one.
            reader.close();
            throw failed;
        }
    }

    @Override
    public void close() {
        closed = true;
        permits.acquireUninterruptibly(MOST);
        for (var reader = idle.pollFirst(); reader != null; reader = idle.pollFirst()) {
            try {
                reader.close();
            } catch (SQLException failed) {
                LoggerFactory.getLogger(Readers.class).warn("a reading connection did not close", failed);
            }
        }
        permits.release(MOST);
    }
}

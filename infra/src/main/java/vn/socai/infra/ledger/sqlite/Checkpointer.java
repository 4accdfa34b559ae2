package vn.socai.infra.ledger.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies the write-ahead log into the ledger's file beside the writer, which else would stand still for it. What is written meanwhile is
 * left over; that little the writer copies itself, and the log can begin anew.
 */
final class Checkpointer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Checkpointer.class);
    private static final String COPY = "PRAGMA wal_checkpoint(PASSIVE)";
    /** As many bytes of commits are written before it is worth the while. */
    private static final int BYTES = 16 << 20;

    private enum State {
        RESTING, COPYING, COPIED
    }

    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("ledger-checkpointer")
            .factory());
    private final Connection connection;
    private final Connection writing;
    private volatile State state = State.RESTING;
    private long bytes;

    /** @param writing the writer's connection */
    Checkpointer(Path ledger, Connection writing) throws SQLException {
        this.writing = writing;
        connection = Schema.checkpointer(ledger);
    }

    /** Called by the writer between two transactions. */
    void wrote(long more) {
        bytes += more;
        if (state == State.COPIED) {
            copy(writing);
            state = State.RESTING;
        } else if (state == State.RESTING && bytes >= BYTES) {
            bytes = 0;
            state = State.COPYING;
            thread.execute(() -> {
                copy(connection);
                state = State.COPIED;
            });
        }
    }

    /** A copy that fails loses nothing: the log keeps all until one succeeds. */
    private static void copy(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute(COPY);
        } catch (SQLException failed) {
            LOG.warn("the write-ahead log was not copied: {}", failed.getMessage());
        }
    }

    @Override
    public void close() throws SQLException {
        thread.close();
        connection.close();
    }
}

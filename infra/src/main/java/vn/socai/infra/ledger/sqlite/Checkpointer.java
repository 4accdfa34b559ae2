package vn.socai.infra.ledger.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies a write-ahead log into its file beside the writer, which else would stand still for it. What is written meanwhile is left over;
 * that little the writer copies itself, and the log can begin anew.
 */
public final class Checkpointer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Checkpointer.class);
    private static final String COPY = "PRAGMA wal_checkpoint(PASSIVE)";
    /** As many bytes are written before it is worth the while. */
    private static final int BYTES = 16 << 20;

    private enum State {
        RESTING, COPYING, COPIED
    }

    private final ExecutorService thread;
    private final Connection connection;
    private final Connection writing;
    private volatile State state = State.RESTING;
    private long bytes;

    /**
     * @param name of its thread
     * @param writing the writer's connection
     */
    public Checkpointer(String name, Path file, Connection writing) throws SQLException {
        this.writing = writing;
        connection = Schema.checkpointer(file);
        thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).factory());
    }

    /** Called by the writer between two transactions, with the bytes of the last. */
    public void wrote(long more) {
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

package vn.socai.infra.ledger.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;

import vn.socai.infra.ledger.LedgerNotOpened;
import vn.socai.infra.ledger.SnapshotStore;
import vn.socai.ledger.StreamName;

/** Snapshots in a file of their own, which may be deleted while the service is down. */
public final class SqliteSnapshotStore implements SnapshotStore {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteSnapshotStore.class);

    private final Connection connection;
    private final PreparedStatement put;
    private final PreparedStatement get;
    private final PreparedStatement drop;

    /** Opens the file; one that is damaged is thrown away. Throws {@link LedgerNotOpened} where none can be written. */
    public static SqliteSnapshotStore open(Path file) {
        try {
            return new SqliteSnapshotStore(file);
        } catch (SQLException damaged) {
            LOG.warn("the snapshots in {} are begun anew: {}", file, damaged.getMessage());
        }
        try {
            for (var suffix : new String[]{"", "-wal", "-shm"}) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
            }
            return new SqliteSnapshotStore(file);
        } catch (SQLException | IOException notWritable) {
            throw new LedgerNotOpened("DATA_DIRECTORY_NOT_WRITABLE", "Không ghi được tệp " + file + ".",
                    "The file " + file + " cannot be written.", notWritable);
        }
    }

    private SqliteSnapshotStore(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // What a crash takes is read again from the ledger.
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setBusyTimeout(5_000);
        connection = config.createConnection("jdbc:sqlite:" + file);
        try {
            try (var statement = connection.createStatement()) {
                statement.execute(
                        """
                        CREATE TABLE IF NOT EXISTS snapshots (
                            stream TEXT PRIMARY KEY, sequence INTEGER NOT NULL, shape TEXT NOT NULL, state BLOB NOT NULL
                        ) STRICT""");
            }
            put = connection.prepareStatement(
                    """
                    INSERT INTO snapshots VALUES (?, ?, ?, ?) ON CONFLICT (stream) DO UPDATE
                    SET sequence = excluded.sequence, shape = excluded.shape, state = excluded.state
                    WHERE excluded.sequence >= snapshots.sequence""");
            get = connection.prepareStatement("SELECT sequence, shape, state FROM snapshots WHERE stream = ?");
            drop = connection.prepareStatement("DELETE FROM snapshots");
        } catch (SQLException refused) {
            connection.close();
            throw refused;
        }
    }

    @Override
    public synchronized void put(Snapshot snapshot) {
        try {
            put.setString(1, snapshot.stream().value());
            put.setLong(2, snapshot.sequence());
            put.setString(3, snapshot.shape());
            put.setBytes(4, snapshot.state());
            put.executeUpdate();
        } catch (SQLException failed) {
            LOG.warn("a snapshot of {} was not kept: {}", snapshot.stream(), failed.getMessage());
        }
    }

    @Override
    public synchronized Optional<Snapshot> get(StreamName stream) {
        try {
            get.setString(1, stream.value());
            try (var row = get.executeQuery()) {
                return row.next() ? Optional.of(new Snapshot(stream, row.getLong(1), row.getString(2), row.getBytes(
                        3))) : Optional.empty();
            }
        } catch (SQLException failed) {
            LOG.warn("the snapshot of {} cannot be read: {}", stream, failed.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public synchronized void dropAll() {
        try {
            drop.executeUpdate();
        } catch (SQLException failed) {
            LOG.warn("the snapshots were not dropped: {}", failed.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            LOG.warn("the snapshots' file did not close cleanly", failed);
        }
    }
}

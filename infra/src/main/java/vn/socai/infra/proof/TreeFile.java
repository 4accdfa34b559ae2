package vn.socai.infra.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

import vn.socai.infra.ledger.sqlite.Checkpointer;
import vn.socai.proof.Tile;
import vn.socai.proof.Tiles;
import vn.socai.view.StoreUnavailable;

/**
 * The tiles in a SQLite file of their own, whatever store keeps the ledger. They can be computed again, so a file that cannot be
 * opened is begun anew, and the last writes may be lost in a power cut.
 */
final class TreeFile implements Tiles, AutoCloseable {
    /** Above the tiles of a level there is room for 2^56 of them, more than a ledger's positions need. */
    private static final int LEVEL_SHIFT = 56;

    private final Path file;
    private final Connection writer;
    private final Checkpointer checkpointer;
    private final ConcurrentLinkedDeque<Reader> readers = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    /** @throws StoreUnavailable where the file can neither be opened nor made */
    TreeFile(Path file) {
        this.file = file;
        Connection opened;
        try {
            opened = create();
        } catch (SQLException unreadable) {
            LoggerFactory.getLogger(TreeFile.class)
                    .warn("{} cannot be read and is computed anew", file.getFileName(), unreadable);
            delete();
            try {
                opened = create();
            } catch (SQLException failed) {
                throw new StoreUnavailable("cannot open " + file, failed);
            }
        }
        writer = opened;
        try {
            checkpointer = new Checkpointer("notary-checkpointer", file, writer);
        } catch (SQLException failed) {
            throw unopened(failed, writer);
        }
    }

    private StoreUnavailable unopened(SQLException why, Connection opened) {
        try {
            opened.close();
        } catch (SQLException second) {
            why.addSuppressed(second);
        }
        return new StoreUnavailable("cannot open " + file, why);
    }

    private Connection create() throws SQLException {
        Connection connection = connect(false);
        try (Statement statement = connection.createStatement()) {
            // The Checkpointer comes first, unless something keeps it from its work.
            statement.execute("PRAGMA wal_autocheckpoint = 20000");
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS tile (place INTEGER PRIMARY KEY, hashes BLOB NOT NULL) STRICT");
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    private Connection connect(boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setBusyTimeout(10_000);
        config.setReadOnly(readOnly);
        config.setCacheSize(-2_000);
        if (!readOnly) {
            config.setJournalSizeLimit(64 << 20);
            // The driver would ask for the last row's number after every row.
            config.setGetGeneratedKeys(false);
        }
        return config.createConnection("jdbc:sqlite:" + file);
    }

    private void delete() {
        try {
            for (String suffix : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static long place(int level, long index) {
        return (long) level << LEVEL_SHIFT | index;
    }

    /** One connection for reading; used by one thread at a time. */
    private static final class Reader {
        private final Connection connection;
        private final PreparedStatement one;
        private final PreparedStatement last;

        Reader(Connection connection) throws SQLException {
            this.connection = connection;
            one = connection.prepareStatement("SELECT hashes FROM tile WHERE place = ?");
            last = connection.prepareStatement("SELECT max(place) + 1 FROM tile WHERE place < ?");
        }
    }

    private interface Reading<T> {
        T from(Reader reader) throws SQLException;
    }

    private <T> T read(Reading<T> reading) {
        if (closed) {
            throw new StoreUnavailable(file + " is closed", new IllegalStateException());
        }
        try {
            Reader pooled = readers.poll();
            Reader reader = pooled != null ? pooled : new Reader(connect(true));
            try {
                return reading.from(reader);
            } finally {
                readers.push(reader);
            }
        } catch (SQLException failed) {
            throw new StoreUnavailable("cannot read " + file, failed);
        }
    }

    @Override
    public Optional<byte[]> read(int level, long index) {
        return read(reader -> {
            reader.one.setLong(1, place(level, index));
            try (ResultSet row = reader.one.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        });
    }

    @Override
    public long complete() {
        return read(reader -> {
            reader.last.setLong(1, place(1, 0));
            try (ResultSet row = reader.last.executeQuery()) {
                return row.next() ? row.getLong(1) : 0L;
            }
        });
    }

    @Override
    public synchronized void write(List<Tile> tiles) {
        change("INSERT OR REPLACE INTO tile (place, hashes) VALUES (?, ?)", tiles);
    }

    /** Forgets every tile. */
    synchronized void clear() {
        change("DELETE FROM tile", List.of());
    }

    private void change(String sql, List<Tile> tiles) {
        try (PreparedStatement change = writer.prepareStatement(sql)) {
            if (tiles.isEmpty()) {
                change.executeUpdate();
            }
            for (Tile tile : tiles) {
                change.setLong(1, place(tile.level(), tile.index()));
                change.setBytes(2, tile.hashes());
                change.executeUpdate();
            }
            writer.commit();
            checkpointer.wrote(tiles.stream().mapToLong(tile -> tile.hashes().length).sum());
        } catch (SQLException failed) {
            try {
                writer.rollback();
            } catch (SQLException second) {
                failed.addSuppressed(second);
            }
            throw new StoreUnavailable("cannot write " + file, failed);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            for (Reader reader = readers.poll(); reader != null; reader = readers.poll()) {
                reader.connection.close();
            }
            checkpointer.close();
            writer.close();
        } catch (SQLException failed) {
            throw new StoreUnavailable("cannot close " + file, failed);
        }
    }
}

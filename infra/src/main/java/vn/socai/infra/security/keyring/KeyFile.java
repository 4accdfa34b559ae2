package vn.socai.infra.security.keyring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

import vn.socai.person.KeyringUnavailable;
import vn.socai.value.PersonId;

/**
 * The file of keys.
 *
 * <p>Rows are only added at the end and a key is destroyed by writing zeros over it in its place: a B-tree that moves cells about may
 * leave copies of them in unused parts of its pages, which no deletion reaches. Then the log of older page images is cut off.
 */
final class KeyFile implements AutoCloseable {
    /** A person's row; {@code key} is all zeros where it was destroyed. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never kept
    record Row(byte[] key, boolean destroyed) {}

    /** Up to where the erasures of a ledger were heeded, and the hash of the commit there. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a record
    record Progress(long position, byte[] hash) {}

    private static final int BUSY_MILLIS = 10_000;

    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading = new ReentrantLock();
    private final Connection writer;
    private final Connection reader;

    KeyFile(Path file) {
        ownersOnly(file);
        try {
            SQLiteConfig config = new SQLiteConfig();
            config.setJournalMode(JournalMode.WAL);
            config.setSynchronous(SynchronousMode.FULL);
            config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
            config.setBusyTimeout(BUSY_MILLIS);
            SQLiteDataSource source = new SQLiteDataSource(config);
            source.setUrl("jdbc:sqlite:" + file);
            writer = source.getConnection();
            try (Statement statement = writer.createStatement()) {
                statement.execute("""
                                  CREATE TABLE IF NOT EXISTS person_key (
                                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                                    person BLOB NOT NULL UNIQUE,
                                    secret BLOB NOT NULL CHECK (length(secret) = 32),
                                    destroyed INTEGER NOT NULL CHECK (destroyed IN (2, 3)))""");
                statement.execute("""
                                  CREATE TABLE IF NOT EXISTS heeded (
                                    one INTEGER PRIMARY KEY CHECK (one = 1),
                                    position INTEGER NOT NULL,
                                    hash BLOB NOT NULL)""");
            }
            writer.setAutoCommit(false);
            reader = source.getConnection();
        } catch (SQLException e) {
            throw new KeyringUnavailable("the keyring " + file.getFileName() + " cannot be opened", e);
        }
    }

    /** SQLite gives its log file the rights of the main file. */
    private static void ownersOnly(Path file) {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString("rw-------")));
            }
        } catch (FileAlreadyExistsException e) {
            // An older keyring: its rights are its owner's affair.
        } catch (IOException e) {
            throw new UncheckedIOException("the keyring " + file.getFileName() + " cannot be made", e);
        }
    }

    /** The rows of those persons that have one. */
    Map<PersonId, Row> rows(Collection<PersonId> persons) {
        reading.lock();
        try {
            return rows(reader, persons);
        } catch (SQLException e) {
            throw new KeyringUnavailable("the keyring cannot be read", e);
        } finally {
            reading.unlock();
        }
    }

    private static Map<PersonId, Row> rows(Connection connection, Collection<PersonId> persons) throws SQLException {
        Map<PersonId, Row> found = HashMap.newHashMap(persons.size());
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT secret, destroyed FROM person_key WHERE person = ?")) {
            for (PersonId person : persons) {
                select.setBytes(1, bytes(person));
                try (ResultSet row = select.executeQuery()) {
                    if (row.next()) {
                        found.put(person, new Row(row.getBytes(1), row.getInt(2) == 3));
                    }
                }
            }
        }
        return found;
    }

    /** Adds keys for persons that have none; all are durable before this returns. Whoever has a row keeps it. */
    void add(Map<PersonId, byte[]> keys) {
        write(() -> {
            try (PreparedStatement insert = writer.prepareStatement(
                    "INSERT INTO person_key (person, secret, destroyed) VALUES (?, ?, 2) ON CONFLICT DO NOTHING")) {
                for (Map.Entry<PersonId, byte[]> key : keys.entrySet()) {
                    insert.setBytes(1, bytes(key.getKey()));
                    insert.setBytes(2, key.getValue());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** Writes zeros over the keys and cuts the log of older pages off. Persons without a key can never get one. */
    void destroy(Collection<PersonId> persons) {
        write(() -> {
            // 2 and 3 take the same room in a row, 0 and 1 would not: the row must be overwritten in its place.
            try (PreparedStatement update = writer.prepareStatement(
                    """
                    INSERT INTO person_key (person, secret, destroyed) VALUES (?, zeroblob(32), 3)
                    ON CONFLICT (person) DO UPDATE SET secret = zeroblob(32), destroyed = 3""")) {
                for (PersonId person : persons) {
                    update.setBytes(1, bytes(person));
                    update.addBatch();
                }
                update.executeBatch();
            }
        });
        truncateLog();
    }

    private void truncateLog() {
        writing.lock();
        try {
            writer.setAutoCommit(true);
            try (Statement statement = writer.createStatement();
                    ResultSet done = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
                if (!done.next() || done.getInt(1) != 0) {
                    throw new KeyringUnavailable("keys are destroyed, but older pages are still in use; ask again",
                            null);
                }
            } finally {
                writer.setAutoCommit(false);
            }
        } catch (SQLException e) {
            throw new KeyringUnavailable("keys are destroyed, but older pages could not be cut off; ask again", e);
        } finally {
            writing.unlock();
        }
    }

    Optional<Progress> progress() {
        reading.lock();
        try (Statement statement = reader.createStatement();
                ResultSet row = statement.executeQuery("SELECT position, hash FROM heeded")) {
            return row.next() ? Optional.of(new Progress(row.getLong(1), row.getBytes(2))) : Optional.empty();
        } catch (SQLException e) {
            throw new KeyringUnavailable("the keyring cannot be read", e);
        } finally {
            reading.unlock();
        }
    }

    void progress(Progress progress) {
        write(() -> {
            try (PreparedStatement update = writer.prepareStatement(
                    "INSERT OR REPLACE INTO heeded (one, position, hash) VALUES (1, ?, ?)")) {
                update.setLong(1, progress.position());
                update.setBytes(2, progress.hash());
                update.executeUpdate();
            }
        });
    }

    private interface Work {
        void run() throws SQLException;
    }

    private void write(Work work) {
        writing.lock();
        try {
            work.run();
            writer.commit();
        } catch (SQLException e) {
            try {
                writer.rollback();
            } catch (SQLException second) {
                e.addSuppressed(second);
            }
            throw new KeyringUnavailable("the keyring cannot be written", e);
        } finally {
            writing.unlock();
        }
    }

    private static byte[] bytes(PersonId person) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array();
    }

    @Override
    public void close() {
        try (Connection first = reader; Connection second = writer) {
            if (!second.isClosed()) {
                second.rollback();
            }
        } catch (SQLException e) {
            throw new KeyringUnavailable("the keyring could not be closed", e);
        }
    }
}

package vn.socai.infra.ledger.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.sqlite.SQLiteConfig;

/** The tables of a ledger file, and how its connections are set. */
final class Schema {
    /** "SoCa" in ASCII: what {@code file} and we know a ledger by. */
    static final int APPLICATION_ID = 0x536F4361;
    /** Counts up with every change of the tables. */
    static final int FORMAT = 4;

    /**
     * One table and no index: what is asked for otherwise than by position is found by the {@link IdIndex}. {@code crc} is the
     * {@link Row#sum} of position and leaf, so that every read notices a changed byte or a row in another's place.
     */
    private static final String TABLE = """
                                        CREATE TABLE commits (
                                            position INTEGER PRIMARY KEY,
                                            recorded_at INTEGER NOT NULL,
                                            crc INTEGER NOT NULL,
                                            leaf BLOB NOT NULL
                                        ) STRICT""";

    private Schema() {}

    /** The one connection that writes. That a transaction is on the disk before it counts is the {@link Flusher}'s care. */
    static Connection writer(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        // What it writes it hardly reads again: pages that are used anew while they are in the processor's cache are quicker than many.
        config.setCacheSize(-8_000);
        config.setBusyTimeout(10_000);
        config.setJournalSizeLimit(64 << 20);
        // The driver would ask for the last row's number after every row.
        config.setGetGeneratedKeys(false);
        var connection = config.createConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            // In this order: a file's pages have their size once it is in WAL mode. A commit of ten visits leaves a quarter of 4,096 unused.
            statement.execute("PRAGMA page_size = 8192");
            statement.execute("PRAGMA journal_mode = WAL");
            // The Checkpointer comes first, unless something keeps it from its work.
            statement.execute("PRAGMA wal_autocheckpoint = 40000");
        }
        return connection;
    }

    /** A connection that copies the write-ahead log into the file. */
    static Connection checkpointer(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(10_000);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    static Connection reader(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setCacheSize(-8_000);
        config.setBusyTimeout(10_000);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    static void create(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(TABLE);
            statement.execute("PRAGMA application_id = " + APPLICATION_ID);
            statement.execute("PRAGMA user_version = " + FORMAT);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /**
     * Up to format 1 the ids stood in a table, up to format 2 the streams in another and in two columns of the commits, up to format 3
     * the position was no part of the checksum. All commits are written once more, in one transaction.
     */
    static void raise(Connection connection) throws SQLException {
        if (number(connection, "PRAGMA user_version") == FORMAT) {
            return;
        }
        // SQLite has no exclusive or.
        String sum = "(crc | position & 4294967295) - (crc & position & 4294967295)";
        try (var statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("DROP TABLE IF EXISTS ids");
            statement.execute("DROP TABLE IF EXISTS streams");
            statement.execute("DROP INDEX IF EXISTS commits_by_stream");
            statement.execute("ALTER TABLE commits RENAME TO old_commits");
            statement.execute(TABLE);
            statement.execute("INSERT INTO commits SELECT position, recorded_at, " + sum + ", leaf FROM old_commits"
                    + " ORDER BY position");
            statement.execute("DROP TABLE old_commits");
            statement.execute("PRAGMA user_version = " + FORMAT);
            statement.execute("COMMIT");
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var result = statement.executeQuery(sql)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }
}

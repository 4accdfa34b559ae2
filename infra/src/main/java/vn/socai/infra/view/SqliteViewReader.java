package vn.socai.infra.view;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

import vn.socai.view.ViewStore.Entry;

/** One connection for reading, with its statements prepared. */
final class SqliteViewReader implements AutoCloseable {
    private static final String LAST = "SELECT position, value FROM entry WHERE view = ?1 AND key = ?2"
            + " AND position <= ?3 ORDER BY position DESC LIMIT 1";
    /** Seeks from key to key and then to the version, so that a key with a thousand versions costs as much as one with two. */
    private static final String RANGE = """
                                        WITH RECURSIVE k(key) AS (
                                            SELECT (SELECT key FROM entry WHERE view = ?1 AND key >= ?2 AND key < ?3 ORDER BY key LIMIT 1)
                                            UNION ALL
                                            SELECT (SELECT key FROM entry WHERE view = ?1 AND key > k.key AND key < ?3 ORDER BY key LIMIT 1)
                                            FROM k WHERE k.key IS NOT NULL)
                                        SELECT k.key, e.position, e.value FROM k CROSS JOIN entry e
                                        ON e.view = ?1 AND e.key = k.key AND e.position =
                                            (SELECT max(position) FROM entry WHERE view = ?1 AND key = k.key AND position <= ?4)
                                        WHERE k.key IS NOT NULL AND e.value IS NOT NULL LIMIT ?5""";
    /** Keys go in as one JSON list: asked for one by one, the way to and fro would cost more than the seeks. */
    private static final String VALUES = "SELECT k.value, (SELECT value FROM entry WHERE view = ?1 AND key = k.value"
            + " AND position <= ?3 ORDER BY position DESC LIMIT 1) FROM json_each(?2) k";
    private static final String ALL = "SELECT key, position, value FROM entry WHERE view = ?1 AND position <= ?2"
            + " ORDER BY key, position";

    private static final Pattern ESCAPED = Pattern.compile("[\"\\\\]");

    private final Connection connection;
    private final PreparedStatement foldedTo;
    private final PreparedStatement last;
    private final PreparedStatement values;
    private final PreparedStatement range;
    private final PreparedStatement note;

    SqliteViewReader(Path file) throws SQLException {
        connection = connect(file, true);
        foldedTo = connection.prepareStatement("SELECT folded_to FROM view WHERE id = ?");
        last = connection.prepareStatement(LAST);
        values = connection.prepareStatement(VALUES);
        range = connection.prepareStatement(RANGE);
        note = connection.prepareStatement("SELECT position, value FROM note WHERE view = ? AND key = ?");
    }

    static Connection connect(Path file, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(10_000);
        // The writer touches leaves all over the tree; readers share the kernel's cache through the map.
        config.setCacheSize(readOnly ? -2_000 : -128_000);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, String.valueOf(1L << 30));
        if (!readOnly) {
            // A checkpoint writes each page once: seldom is cheaper, and the file stays below some 64 MB.
            config.setPragma(SQLiteConfig.Pragma.JOURNAL_SIZE_LIMIT, String.valueOf(64L << 20));
        }
        Connection made = config.createConnection("jdbc:sqlite:" + file);
        try (var statement = made.createStatement()) {
            statement.execute(readOnly ? "PRAGMA query_only = 1" : "PRAGMA wal_autocheckpoint = 8000");
        }
        return made;
    }

    long foldedTo(int view) throws SQLException {
        foldedTo.setInt(1, view);
        try (ResultSet rows = foldedTo.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    Optional<Entry> entry(int view, String key, long at) throws SQLException {
        last.setInt(1, view);
        last.setString(2, key);
        last.setLong(3, at);
        return one(last, key);
    }

    Map<String, byte[]> values(int view, Collection<String> keys, long at) throws SQLException {
        StringBuilder list = new StringBuilder("[");
        for (String key : keys) {
            list.append(list.length() == 1 ? "\"" : ",\"")
                    .append(ESCAPED.matcher(key).replaceAll("\\\\$0"))
                    .append('"');
        }
        values.setInt(1, view);
        values.setString(2, list.append(']').toString());
        values.setLong(3, at);
        Map<String, byte[]> found = HashMap.newHashMap(keys.size());
        try (ResultSet rows = values.executeQuery()) {
            while (rows.next()) {
                byte @Nullable [] value = rows.getBytes(2);
                if (value != null) {
                    found.put(rows.getString(1), value);
                }
            }
        }
        return found;
    }

    Optional<Entry> note(int view, String key) throws SQLException {
        note.setInt(1, view);
        note.setString(2, key);
        return one(note, key);
    }

    private static Optional<Entry> one(PreparedStatement select, String key) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            if (!rows.next()) {
                return Optional.empty();
            }
            byte @Nullable [] value = rows.getBytes(2);
            return value == null ? Optional.empty() : Optional.of(new Entry(key, rows.getLong(1), value));
        }
    }

    List<Entry> scan(int view, String from, String to, long at, int limit) throws SQLException {
        range.setInt(1, view);
        range.setString(2, from);
        range.setString(3, to);
        range.setLong(4, at);
        range.setInt(5, limit);
        List<Entry> found = new ArrayList<>();
        try (ResultSet rows = range.executeQuery()) {
            while (rows.next()) {
                found.add(new Entry(rows.getString(1), rows.getLong(2), rows.getBytes(3)));
            }
        }
        return found;
    }

    boolean each(int view, long at, Consumer<Entry> reader) throws SQLException {
        try (PreparedStatement all = connection.prepareStatement(ALL)) {
            all.setInt(1, view);
            all.setLong(2, at);
            try (ResultSet rows = all.executeQuery()) {
                @Nullable
                Entry newest = null;
                while (rows.next()) {
                    String key = rows.getString(1);
                    if (newest != null && !newest.key().equals(key) && newest.value() != null) {
                        reader.accept(newest);
                    }
                    newest = new Entry(key, rows.getLong(2), rows.getBytes(3));
                }
                if (newest != null && newest.value() != null) {
                    reader.accept(newest);
                }
            }
        }
        return true;
    }

    boolean eachNote(int view, String from, String to, Consumer<Entry> reader) throws SQLException {
        try (PreparedStatement all = connection.prepareStatement(
                "SELECT key, position, value FROM note WHERE view = ? AND key >= ? AND key < ?"
                        + " AND value IS NOT NULL ORDER BY key")) {
            all.setInt(1, view);
            all.setString(2, from);
            all.setString(3, to);
            try (ResultSet rows = all.executeQuery()) {
                while (rows.next()) {
                    reader.accept(new Entry(rows.getString(1), rows.getLong(2), rows.getBytes(3)));
                }
            }
        }
        return true;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

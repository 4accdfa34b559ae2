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

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

import vn.socai.view.Keys;
import vn.socai.view.ViewStore.Entry;

/** One connection for reading, with its statements prepared. */
final class SqliteViewReader implements AutoCloseable {
    private static final String SHIFT = " << " + SqliteViewSchema.POSITION_BITS;
    private static final String LAST = "SELECT id, value FROM version WHERE id BETWEEN ?1 AND ?2 ORDER BY id DESC LIMIT 1";
    private static final String NEWEST = "(SELECT max(id) FROM version WHERE id BETWEEN k.number" + SHIFT
            + " AND k.number" + SHIFT + " | %s)";
    private static final String RANGE = "SELECT k.name, v.id, v.value FROM key k CROSS JOIN version v ON v.id = "
            + NEWEST.formatted("?4") + " WHERE k.view = ?1 AND k.name >= ?2 AND k.name < ?3 AND v.value IS NOT NULL"
            + " ORDER BY k.name LIMIT ?5";
    /** Numbers go in as one JSON list: asked for one by one, the way to and fro would cost more than the seeks. */
    private static final String VALUES = "SELECT k.value, (SELECT value FROM version WHERE id BETWEEN k.value" + SHIFT
            + " AND k.value" + SHIFT + " | ?2 ORDER BY id DESC LIMIT 1) FROM json_each(?1) k";
    private static final String ALL = "SELECT k.name, v.id, v.value FROM key k CROSS JOIN version v ON v.id = "
            + NEWEST.formatted("?4") + " WHERE k.view = ?1 AND k.name >= ?2 AND k.name < ?3 AND v.value IS NOT NULL"
            + " ORDER BY k.name";

    /** More than the views of 28 million visits: only addresses are taken, the memory stays the kernel's. */
    private static final long MAPPED = 16L << 30;

    /** The {@link vn.socai.infra.ledger.sqlite.Checkpointer} comes first, unless something keeps it from its work. */
    private static final int PAGES = 40_000;

    private final Connection connection;
    private final KeyNumbers numbers;
    private final PreparedStatement number;
    private final PreparedStatement foldedTo;
    private final PreparedStatement last;
    private final PreparedStatement values;
    private final PreparedStatement range;
    private final PreparedStatement note;

    SqliteViewReader(Path file, KeyNumbers numbers) throws SQLException {
        this.numbers = numbers;
        connection = connect(file, true);
        number = KeyNumbers.select(connection);
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
        config.setGetGeneratedKeys(false);
        // The writer touches leaves all over the tree; readers share the kernel's cache through the map.
        config.setCacheSize(readOnly ? -2_000 : -128_000);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, String.valueOf(MAPPED));
        if (!readOnly) {
            // It may grow longer while what is in it is being copied.
            config.setPragma(SQLiteConfig.Pragma.JOURNAL_SIZE_LIMIT, String.valueOf(64L << 20));
        }
        Connection made = config.createConnection("jdbc:sqlite:" + file);
        try (var statement = made.createStatement()) {
            statement.execute(readOnly ? "PRAGMA query_only = 1" : "PRAGMA wal_autocheckpoint = " + PAGES);
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
        Long known = numbers.find(new KeyNumbers.Key(view, key), number);
        if (known == null) {
            return Optional.empty();
        }
        last.setLong(1, SqliteViewSchema.id(known, 0));
        last.setLong(2, SqliteViewSchema.id(known, SqliteViewSchema.within(at)));
        try (ResultSet rows = last.executeQuery()) {
            byte @Nullable [] value = rows.next() ? rows.getBytes(2) : null;
            return value == null ? Optional.empty()
                    : Optional.of(new Entry(key, SqliteViewSchema.position(rows.getLong(1)),
                            value));
        }
    }

    Map<String, byte[]> values(int view, Collection<String> keys, long at) throws SQLException {
        Map<Long, String> asked = HashMap.newHashMap(keys.size());
        StringBuilder list = new StringBuilder("[");
        for (String key : keys) {
            Long known = numbers.find(new KeyNumbers.Key(view, key), number);
            if (known != null && asked.put(known, key) == null) {
                list.append(list.length() == 1 ? "" : ",").append(known.longValue());
            }
        }
        values.setString(1, list.append(']').toString());
        values.setLong(2, SqliteViewSchema.within(at));
        Map<String, byte[]> found = HashMap.newHashMap(asked.size());
        try (ResultSet rows = values.executeQuery()) {
            while (rows.next()) {
                byte @Nullable [] value = rows.getBytes(2);
                String key = asked.get(rows.getLong(1));
                if (value != null && key != null) {
                    found.put(key, value);
                }
            }
        }
        return found;
    }

    Optional<Entry> note(int view, String key) throws SQLException {
        note.setInt(1, view);
        note.setString(2, key);
        try (ResultSet rows = note.executeQuery()) {
            byte @Nullable [] value = rows.next() ? rows.getBytes(2) : null;
            return value == null ? Optional.empty() : Optional.of(new Entry(key, rows.getLong(1), value));
        }
    }

    List<Entry> scan(int view, String from, String to, long at, int limit) throws SQLException {
        range.setInt(1, view);
        range.setString(2, from);
        range.setString(3, to);
        range.setLong(4, SqliteViewSchema.within(at));
        range.setInt(5, limit);
        List<Entry> found = new ArrayList<>();
        try (ResultSet rows = range.executeQuery()) {
            while (rows.next()) {
                found.add(version(rows));
            }
        }
        return found;
    }

    private static Entry version(ResultSet rows) throws SQLException {
        return new Entry(rows.getString(1), SqliteViewSchema.position(rows.getLong(2)), rows.getBytes(3));
    }

    boolean each(int view, String prefix, long at, Consumer<Entry> reader) throws SQLException {
        try (PreparedStatement all = connection.prepareStatement(ALL)) {
            all.setInt(1, view);
            all.setString(2, prefix);
            all.setString(3, Keys.behind(prefix));
            all.setLong(4, SqliteViewSchema.within(at));
            try (ResultSet rows = all.executeQuery()) {
                while (rows.next()) {
                    reader.accept(version(rows));
                }
            }
        }
        return true;
    }

    boolean load(int view, String prefix, Consumer<Entry> reader) throws SQLException {
        long at = foldedTo(view);
        return SqlitePack.each(connection, view, prefix, at, reader) || each(view, prefix, at, reader);
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

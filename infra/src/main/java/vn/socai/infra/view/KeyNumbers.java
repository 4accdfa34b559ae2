package vn.socai.infra.view;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/** The numbers of keys in a file of views; one never changes and is never given twice while the file is open. */
final class KeyNumbers {
    private static final int KEPT = 200_000;

    /** A key of a view. */
    record Key(int view, String name) {}

    /** What was committed, so that every connection may see it. */
    private final Cache<Key, Long> committed = Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Map<Key, Long> given = new HashMap<>();
    private long next;

    /** The number, from the file where it is not in memory; absent where the key was never written. */
    @Nullable
    Long find(Key key, PreparedStatement select) throws SQLException {
        Long known = committed.getIfPresent(key);
        if (known != null) {
            return known;
        }
        Long stored = stored(key, select);
        if (stored != null) {
            committed.put(key, stored);
        }
        return stored;
    }

    private static @Nullable Long stored(Key key, PreparedStatement select) throws SQLException {
        select.setInt(1, key.view);
        select.setString(2, key.name);
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? row.getLong(1) : null;
        }
    }

    static PreparedStatement select(Connection connection) throws SQLException {
        return connection.prepareStatement("SELECT number FROM key WHERE view = ? AND name = ?");
    }

    /** The number to write under, given now where the key is new. Only the writer calls this. */
    long toWrite(Key key, PreparedStatement select, PreparedStatement insert) throws SQLException {
        Long known = given.get(key);
        if (known == null) {
            known = committed.getIfPresent(key);
        }
        if (known == null) {
            // What the writer's connection finds may be of its own transaction, so it is not yet for the others.
            known = stored(key, select);
        }
        if (known == null) {
            known = next++;
            insert.setInt(1, key.view);
            insert.setString(2, key.name);
            insert.setLong(3, known);
            insert.executeUpdate();
            given.put(key, known);
        }
        return known;
    }

    /** What was given stands in the file. */
    void committed() {
        committed.putAll(given);
        given.clear();
    }

    /** What was given does not stand in the file. Numbers go on, so that none is given twice. */
    void undone() {
        given.clear();
    }

    /** A view is gone with its keys. */
    void forget(int view) {
        committed.asMap().keySet().removeIf(key -> key.view == view);
    }

    /** Begins behind the highest number in the file: every key has a version. */
    void begin(Connection connection) throws SQLException {
        try (PreparedStatement last = connection.prepareStatement("SELECT max(id) FROM version");
                ResultSet row = last.executeQuery()) {
            next = row.getObject(1) == null ? 1 : (row.getLong(1) >> SqliteViewSchema.POSITION_BITS) + 1;
        }
    }
}

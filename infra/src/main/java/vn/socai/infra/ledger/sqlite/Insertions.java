package vn.socai.infra.ledger.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.socai.ledger.Commit;

/**
 * The statements of the one writer, and what it remembers of the streams. Thrown away after a failure: the driver closes a statement
 * that failed, and a rollback takes streams back.
 */
final class Insertions {
    private static final int STREAMS_KEPT = 50_000;

    private final PreparedStatement begin;
    private final PreparedStatement commit;
    private final PreparedStatement putCommit;
    private final PreparedStatement findStream;
    private final PreparedStatement putStream;
    private final Map<String, Long> streams = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > STREAMS_KEPT;
        }
    };

    Insertions(Connection connection) throws SQLException {
        begin = connection.prepareStatement("BEGIN IMMEDIATE");
        commit = connection.prepareStatement("COMMIT");
        putCommit = connection.prepareStatement("INSERT OR IGNORE INTO commits VALUES (?, ?, ?, ?, ?, ?)");
        findStream = connection.prepareStatement("SELECT number FROM streams WHERE name = ?");
        putStream = connection.prepareStatement("INSERT INTO streams VALUES (?, ?)");
    }

    void begin() throws SQLException {
        begin.execute();
    }

    void commit() throws SQLException {
        commit.execute();
    }

    /** False where the stream has a commit at that sequence already. */
    boolean put(Commit stored) throws SQLException {
        var draft = stored.draft();
        putCommit.setLong(1, stored.position());
        putCommit.setLong(2, streamNumber(draft.stream().value(), stored.position()));
        putCommit.setLong(3, draft.sequence());
        putCommit.setLong(4, stored.recordedAt().toEpochMilli());
        putCommit.setLong(5, Row.crc(stored.leaf()));
        putCommit.setBytes(6, stored.leaf());
        return putCommit.executeUpdate() == 1;
    }

    private long streamNumber(String name, long position) throws SQLException {
        var known = streams.get(name);
        if (known != null) {
            return known;
        }
        findStream.setString(1, name);
        long number;
        try (var result = findStream.executeQuery()) {
            number = result.next() ? result.getLong(1) : 0;
        }
        if (number == 0) {
            // A new stream cannot lose its sequence, so this row never has to be taken back alone.
            number = position;
            putStream.setString(1, name);
            putStream.setLong(2, number);
            putStream.executeUpdate();
        }
        streams.put(name, number);
        return number;
    }
}

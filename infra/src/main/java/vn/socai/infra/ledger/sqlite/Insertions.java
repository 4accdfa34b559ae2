package vn.socai.infra.ledger.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.socai.ledger.Commit;
import vn.socai.ledger.Draft;

/**
 * The statements of the one writer, and what it remembers of the streams. Thrown away after a failure: the driver closes a statement
 * that failed, and a rollback takes streams back.
 */
final class Insertions {
    private static final int STREAMS_KEPT = 50_000;

    private final PreparedStatement begin;
    private final PreparedStatement commit;
    private final PreparedStatement putId;
    private final PreparedStatement removeId;
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
        putId = connection.prepareStatement("INSERT OR IGNORE INTO ids VALUES (?, ?)");
        removeId = connection.prepareStatement("DELETE FROM ids WHERE id = ?");
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

    /** False, and as if nothing had been asked, where one of the ids is taken. */
    boolean takeIds(Draft draft, long position) throws SQLException {
        for (int i = 0; i < draft.marks().size(); i++) {
            putId.setBytes(1, Bytes.of(draft.marks().get(i).id()));
            putId.setLong(2, position);
            if (putId.executeUpdate() == 0) {
                removeIds(draft, i);
                return false;
            }
        }
        return true;
    }

    private void removeIds(Draft draft, int count) throws SQLException {
        for (var mark : draft.marks().subList(0, count)) {
            removeId.setBytes(1, Bytes.of(mark.id()));
            removeId.executeUpdate();
        }
    }

    /** False, and its ids free again, where the stream has a commit at that sequence already. */
    boolean put(Commit stored) throws SQLException {
        var draft = stored.draft();
        putCommit.setLong(1, stored.position());
        putCommit.setLong(2, streamNumber(draft.stream().value(), stored.position()));
        putCommit.setLong(3, draft.sequence());
        putCommit.setLong(4, stored.recordedAt().toEpochMilli());
        putCommit.setLong(5, Row.crc(stored.leaf()));
        putCommit.setBytes(6, stored.leaf());
        if (putCommit.executeUpdate() == 1) {
            return true;
        }
        removeIds(draft, draft.marks().size());
        return false;
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

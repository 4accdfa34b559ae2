package vn.socai.infra.ledger.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import vn.socai.ledger.Commit;

/** The statements of the one writer. Thrown away after a failure: the driver closes a statement that failed. */
final class Insertions {
    private final PreparedStatement begin;
    private final PreparedStatement commit;
    private final PreparedStatement put;

    Insertions(Connection connection) throws SQLException {
        begin = connection.prepareStatement("BEGIN IMMEDIATE");
        commit = connection.prepareStatement("COMMIT");
        put = connection.prepareStatement("INSERT INTO commits (position, recorded_at, crc, leaf) VALUES (?, ?, ?, ?)");
    }

    void begin() throws SQLException {
        begin.execute();
    }

    void commit() throws SQLException {
        commit.execute();
    }

    void put(Commit stored) throws SQLException {
        put.setLong(1, stored.position());
        put.setLong(2, stored.recordedAt().toEpochMilli());
        put.setLong(3, Row.sum(stored.position(), stored.leaf()));
        put.setBytes(4, stored.leaf());
        put.executeUpdate();
    }
}

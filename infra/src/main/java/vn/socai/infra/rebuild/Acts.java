package vn.socai.infra.rebuild;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;

import vn.socai.view.StoreUnavailable;
import vn.socai.view.room.Rebuilding.Act;

/** Who rebuilt the views, when and why, in a SQLite file of its own: {@code operations.db}, also beside MongoDB. */
public final class Acts implements AutoCloseable {
    private static final String SCHEMA = "create table if not exists act (number integer primary key autoincrement,"
            + " at integer not null, actor text not null, what text not null, position integer not null,"
            + " differences integer not null, reason text) strict";

    private final Connection connection;

    private Acts(Connection connection) {
        this.connection = connection;
    }

    /** Opens the file, or makes it. */
    public static Acts open(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(5_000);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file);
            try (Statement statement = connection.createStatement()) {
                statement.execute(SCHEMA);
            }
            return new Acts(connection);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Durable when it returns. */
    synchronized void record(Act act) {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into act (at, actor, what, position, differences, reason) values (?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, act.when().toEpochMilli());
            insert.setString(2, act.by());
            insert.setString(3, act.what());
            insert.setLong(4, act.at());
            insert.setInt(5, act.differences());
            insert.setString(6, act.reason());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    synchronized List<Act> latest(int limit) {
        try (PreparedStatement select = connection.prepareStatement(
                "select at, actor, what, position, differences, reason from act order by number desc limit ?")) {
            select.setInt(1, limit);
            List<Act> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Act(Instant.ofEpochMilli(row.getLong(1)), row.getString(2), row.getString(3), row
                            .getLong(4), row.getInt(5), row.getString(6)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static StoreUnavailable failed(SQLException e) {
        return new StoreUnavailable("the log of operations failed", e);
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}

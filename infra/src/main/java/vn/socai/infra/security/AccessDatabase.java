package vn.socai.infra.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

import vn.socai.graphql.personal.AccessLog;
import vn.socai.value.PersonId;
import vn.socai.value.Role;
import vn.socai.value.UnitId;

/** The access log in a SQLite file of its own: {@code access.db} in the data directory, also beside MongoDB. */
public final class AccessDatabase implements AccessLog, AutoCloseable {
    private static final String SCHEMA = """
                                         create table if not exists access (
                                           number integer primary key autoincrement, at integer not null, subject text not null,
                                           role text not null, operation text, person text not null, unit text not null, fields text not null
                                         ) strict""";
    private static final String INSERT = "insert into access (at, subject, role, operation, person, unit, fields)"
            + " values (?, ?, ?, ?, ?, ?, ?)";
    private static final String LATEST = "select number, at, subject, role, operation, person, unit, fields from access"
            + " where number < ? order by number desc limit ?";
    private static final int OPERATION = 200;

    private final Connection connection;

    private AccessDatabase(Connection connection) {
        this.connection = connection;
    }

    /** Opens the file, or makes it. */
    public static AccessDatabase open(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(5_000);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file);
            try (Statement statement = connection.createStatement()) {
                statement.execute(SCHEMA);
            }
            connection.setAutoCommit(false);
            return new AccessDatabase(connection);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public synchronized void record(Access access) {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Read read : access.reads()) {
                insert.setLong(1, access.at().toEpochMilli());
                insert.setString(2, access.actor().subject());
                insert.setString(3, access.actor().role().name());
                String operation = access.operation();
                insert.setString(4, operation == null || operation.length() <= OPERATION ? operation
                        : operation
                                .substring(0, OPERATION));
                insert.setString(5, read.person().toString());
                insert.setString(6, read.unit().value());
                insert.setString(7, String.join(",", new TreeSet<>(read.fields())));
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            rollBack();
            throw failed(e);
        }
    }

    private void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The first failure is the one to tell.
        }
    }

    @Override
    public synchronized List<Entry> latest(long before, int limit) {
        try (PreparedStatement select = connection.prepareStatement(LATEST)) {
            select.setLong(1, before);
            select.setInt(2, limit);
            List<Entry> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Entry(row.getLong(1), Instant.ofEpochMilli(row.getLong(2)), row.getString(3), Role
                            .valueOf(row.getString(4)), row.getString(5), new Read(PersonId.parse(row.getString(6)),
                                    new UnitId(row.getString(7)), Set.copyOf(Arrays.asList(row.getString(8)
                                            .split(
                                                    ",", -1))))));
                }
            }
            connection.commit();
            return found;
        } catch (SQLException e) {
            rollBack();
            throw failed(e);
        }
    }

    private static UncheckedIOException failed(SQLException e) {
        return new UncheckedIOException(new IOException("the access log failed", e));
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

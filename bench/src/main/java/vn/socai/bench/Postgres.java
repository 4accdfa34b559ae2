package vn.socai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL 15 of its own, durable, with the buffers that it is quickest with; one database for each contender. */
final class Postgres implements AutoCloseable {
    /** What it is set to, as the tables print it. */
    static final String SETTINGS = "PostgreSQL 15, fsync=on, synchronous_commit=on, shared_buffers=32MB, max_wal_size=8GB,"
            + " wal_compression=on, checkpoint_timeout=30min";

    private final EmbeddedPostgres server;
    private int databases;

    Postgres() {
        try {
            server = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("shared_buffers", "32MB")
                    .setServerConfig("max_wal_size", "8GB")
                    .setServerConfig("wal_compression", "on")
                    .setServerConfig("checkpoint_timeout", "30min")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A new database with connections that are kept for the next. */
    Database database() {
        return database(Map.of());
    }

    /** @param properties of the driver's connections */
    Database database(Map<String, String> properties) {
        String name = "bench" + databases++;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection
                        .createStatement()) {
            statement.execute("CREATE DATABASE " + name);
            return new Database(server, name, properties);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** One database, with a pool of connections that commit by hand. */
    static final class Database implements AutoCloseable {
        private final EmbeddedPostgres server;
        private final String name;
        private final Map<String, String> properties;
        private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

        /** Work in one transaction. */
        interface Work<T> {
            T with(Connection connection) throws SQLException;
        }

        private Database(EmbeddedPostgres server, String name, Map<String, String> properties) {
            this.server = server;
            this.name = name;
            this.properties = Map.copyOf(properties);
        }

        Connection take() {
            Connection kept = idle.poll();
            if (kept != null) {
                return kept;
            }
            try {
                Connection opened = server.getDatabase("postgres", name, properties).getConnection();
                opened.setAutoCommit(false);
                return opened;
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        void give(Connection connection) {
            idle.push(connection);
        }

        <T> T in(Work<T> work) {
            Connection connection = take();
            try {
                T result = work.with(connection);
                connection.commit();
                give(connection);
                return result;
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        /** Sets an array as one parameter. */
        static void array(PreparedStatement statement, int at, String type, Object[] values) throws SQLException {
            statement.setArray(at, statement.getConnection().createArrayOf(type, values));
        }

        /** Tables and indexes. */
        long bytes() {
            return in(connection -> {
                try (Statement statement = connection.createStatement();
                        ResultSet row = statement.executeQuery(
                                """
                                SELECT sum(pg_total_relation_size(oid)) FROM pg_class
                                WHERE relkind = 'r' AND relnamespace::regnamespace::text IN ('public', 'message_store')""")) {
                    row.next();
                    return row.getLong(1);
                }
            });
        }

        @Override
        public void close() {
            try {
                for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
                    connection.close();
                }
                try (Connection connection = server.getPostgresDatabase().getConnection();
                        Statement statement = connection
                                .createStatement()) {
                    statement.execute("DROP DATABASE " + name + " WITH (FORCE)");
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

package vn.socai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import vn.socai.bench.Postgres.Database;

/**
 * Eventide's message-db: its own SQL functions, each visit written with the version that its stream is expected to have.
 *
 * <p>It locks a whole category while it writes, so there is one for each province: then clients seldom wait for each other.
 */
final class MessageDb implements Contender {
    static final String SETTINGS = "message-db " + NodePackages.MESSAGE_DB_VERSION
            + ", write_message with the expected version, a category for each province; read 10,000 a batch";

    /** As its installer has them, but for the role, the views and an extension that PostgreSQL no longer needs. */
    private static final List<String> SCRIPTS = List.of("schema/message-store", "tables/messages", "types/message",
            "functions/message-store-version", "functions/hash-64", "functions/acquire-lock", "functions/category",
            "functions/is-category", "functions/id", "functions/cardinal-id", "functions/stream-version",
            "functions/write-message", "functions/get-stream-messages", "functions/get-category-messages",
            "functions/get-last-stream-message", "indexes/messages-id", "indexes/messages-stream",
            "indexes/messages-category");
    private static final int BATCH = 10_000;

    private final Database database;

    MessageDb(Postgres server, Path found) {
        database = server.database(Map.of("currentSchema", "message_store,public"));
        database.in(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String script : SCRIPTS) {
                    statement.execute(Files.readString(found.resolve("database").resolve(script + ".sql")));
                }
                return true;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    @Override
    public void append(List<Visit> visits) {
        database.in(connection -> {
            try (PreparedStatement write = connection.prepareStatement(
                    "SELECT write_message(?, ?, 'VisitLogged', ?::jsonb, NULL, ?)")) {
                for (Visit visit : visits) {
                    write.setString(1, visit.id().toString());
                    write.setString(2, category(Workload.province(visit.commune())) + "-" + AxonVisit.book(visit));
                    write.setString(3, VisitJson.of(visit));
                    write.setLong(4, visit.sequence() - 1);
                    write.addBatch();
                }
                return write.executeBatch();
            }
        });
    }

    private static String category(int province) {
        return "visits" + province;
    }

    @Override
    public RollUps replay() {
        RollUps all = new RollUps();
        for (int province = 0; province < Workload.PROVINCES; province++) {
            long next = 1;
            while (next > 0) {
                next = read(category(province), next, all);
            }
        }
        return all;
    }

    /** Adds up a batch; the position of the next, or 0 at the end. */
    private long read(String category, long from, RollUps all) {
        return database.in(connection -> {
            try (PreparedStatement read = connection.prepareStatement(
                    "SELECT global_position, data FROM get_category_messages(?, ?, ?)")) {
                read.setString(1, category);
                read.setLong(2, from);
                read.setLong(3, BATCH);
                long last = 0;
                int rows = 0;
                try (ResultSet row = read.executeQuery()) {
                    while (row.next()) {
                        last = row.getLong(1);
                        rows++;
                        Visit visit = VisitJson.read(row.getString(2));
                        all.add(visit.commune(), YearMonth.from(visit.on()), 1, visit.people());
                    }
                }
                return rows < BATCH ? 0 : last + 1;
            }
        });
    }

    @Override
    public long bytes() {
        return database.bytes();
    }

    @Override
    public void close() {
        database.close();
    }
}

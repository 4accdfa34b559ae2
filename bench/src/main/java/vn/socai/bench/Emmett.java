package vn.socai.bench;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import vn.socai.bench.Postgres.Database;

/**
 * Emmett's event store on PostgreSQL: its tables and its function for appending, called as its client does but without Node between,
 * which is in its favour. It knows a message's id but lets it come twice; only the stream's expected position refuses a repetition.
 */
final class Emmett implements Contender {
    static final String SETTINGS = "Emmett " + NodePackages.EMMETT_VERSION
            + ", emt_append_to_stream with the expected position, called from JDBC; read in one query";

    private static final String APPEND = """
                                         SELECT success FROM emt_append_to_stream(?::text[], ?::jsonb[], ?::jsonb[], ?::text[], ?::text[], ?::text[],
                                           ?, 'visits', ?, 'emt:default')""";
    /** Its own query, without a batch's end: with one it passes over what was written at the same time. */
    private static final String READ = """
                                       SELECT stream_id, stream_position, global_position, message_data, message_metadata, message_schema_version,
                                         message_type, message_id FROM emt_messages
                                       WHERE partition = 'emt:default' AND is_archived = FALSE
                                         AND transaction_id < pg_snapshot_xmin(pg_current_snapshot())
                                       ORDER BY transaction_id, global_position""";
    private static final int FETCHED = 1_000;

    private final Database database;

    Emmett(Postgres server, String schema) {
        database = server.database(Map.of());
        database.in(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(schema);
            }
        });
    }

    @Override
    public void append(List<Visit> visits) {
        database.in(connection -> {
            try (PreparedStatement append = connection.prepareStatement(APPEND)) {
                Database.array(append, 1, "text", visits.stream().map(visit -> visit.id().toString()).toArray());
                Database.array(append, 2, "text", visits.stream().map(VisitJson::of).toArray());
                Database.array(append, 3, "text", visits.stream().map(visit -> "{}").toArray());
                Database.array(append, 4, "text", visits.stream().map(visit -> "1").toArray());
                Database.array(append, 5, "text", visits.stream().map(visit -> "VisitLogged").toArray());
                Database.array(append, 6, "text", visits.stream().map(visit -> "E").toArray());
                append.setString(7, AxonVisit.book(visits.getFirst()));
                append.setLong(8, visits.getFirst().sequence());
                try (ResultSet answer = append.executeQuery()) {
                    if (!answer.next() || !answer.getBoolean(1)) {
                        throw new IllegalStateException("refused");
                    }
                    return true;
                }
            }
        });
    }

    @Override
    public RollUps replay() {
        return database.in(connection -> {
            RollUps all = new RollUps();
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(FETCHED);
                try (ResultSet row = statement.executeQuery(READ)) {
                    while (row.next()) {
                        Visit visit = VisitJson.read(row.getString(4));
                        all.add(visit.commune(), YearMonth.from(visit.on()), 1, visit.people());
                    }
                }
                return all;
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

package vn.socai.bench;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;

import vn.socai.bench.Postgres.Database;

/** A plain table with a unique visit id, one statement for a batch, and GROUP BY for the roll-ups. */
final class PlainTable implements Contender {
    private static final String TABLE = """
                                        CREATE TABLE visit (id uuid PRIMARY KEY, recorded_at timestamptz NOT NULL DEFAULT now(),
                                          actor text NOT NULL, team int NOT NULL, commune int NOT NULL, province int NOT NULL,
                                          happened date NOT NULL, member uuid NOT NULL, area smallint NOT NULL, skill smallint NOT NULL,
                                          people int NOT NULL, household uuid)""";
    private static final String INSERT = """
                                         INSERT INTO visit (id, actor, team, commune, province, happened, member, area, skill, people, household)
                                         SELECT * FROM unnest(?::uuid[], ?::text[], ?::int[], ?::int[], ?::int[], ?::date[], ?::uuid[],
                                           ?::smallint[], ?::smallint[], ?::int[], ?::uuid[]) ON CONFLICT (id) DO NOTHING""";
    private static final String ACTOR = "kc|5f0f8a1e-7a55-4b7e-9d2e-8f3c2d1b0a99";

    private final Database database;

    PlainTable(Postgres server) {
        database = server.database();
        database.in(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(TABLE);
            }
        });
    }

    @Override
    public void append(List<Visit> visits) {
        database.in(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                Database.array(insert, 1, "uuid", visits.stream().map(Visit::id).toArray());
                Database.array(insert, 2, "text", visits.stream().map(v -> ACTOR).toArray());
                Database.array(insert, 3, "int4", visits.stream().map(Visit::team).toArray());
                Database.array(insert, 4, "int4", visits.stream().map(Visit::commune).toArray());
                Database.array(insert, 5, "int4", visits.stream().map(v -> Workload.province(v.commune())).toArray());
                Database.array(insert, 6, "date", visits.stream().map(v -> v.on().toString()).toArray());
                Database.array(insert, 7, "uuid", visits.stream().map(Visit::by).toArray());
                Database.array(insert, 8, "int2", visits.stream().map(Visit::area).toArray());
                Database.array(insert, 9, "int2", visits.stream().map(Visit::skill).toArray());
                Database.array(insert, 10, "int4", visits.stream().map(Visit::people).toArray());
                Database.array(insert, 11, "uuid", visits.stream().map(Visit::household).toArray());
                return insert.executeUpdate();
            }
        });
    }

    @Override
    public RollUps replay() {
        return database.in(connection -> {
            RollUps all = new RollUps();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            """
                            SELECT commune, province, to_char(happened, 'YYYY-MM'), count(*), sum(people) FROM visit
                            GROUP BY GROUPING SETS ((commune, 3), (province, 3), (3))""")) {
                while (rows.next()) {
                    int commune = rows.getInt(1);
                    boolean ofCommune = !rows.wasNull();
                    int province = rows.getInt(2);
                    boolean ofProvince = !rows.wasNull();
                    YearMonth month = YearMonth.parse(rows.getString(3));
                    if (ofCommune) {
                        all.commune(commune, month, rows.getLong(4), rows.getLong(5));
                    } else if (ofProvince) {
                        all.province(province, month, rows.getLong(4), rows.getLong(5));
                    } else {
                        all.nation(month, rows.getLong(4), rows.getLong(5));
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

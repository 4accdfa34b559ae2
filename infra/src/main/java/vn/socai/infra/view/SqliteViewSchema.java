package vn.socai.infra.view;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of the views' file. */
final class SqliteViewSchema {
    private static final List<String> TABLES = List.of(
            "CREATE TABLE IF NOT EXISTS view (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,"
                    + " folded_to INTEGER NOT NULL) STRICT",
            "CREATE TABLE IF NOT EXISTS entry (view INTEGER NOT NULL, key TEXT NOT NULL, position INTEGER NOT NULL,"
                    + " value BLOB, PRIMARY KEY (view, key, position)) STRICT, WITHOUT ROWID",
            "CREATE TABLE IF NOT EXISTS note (view INTEGER NOT NULL, key TEXT NOT NULL, position INTEGER NOT NULL,"
                    + " value BLOB, PRIMARY KEY (view, key)) STRICT, WITHOUT ROWID");

    private SqliteViewSchema() {}

    static void create(Connection writer) throws SQLException {
        try (Statement statement = writer.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
        }
        writer.setAutoCommit(false);
    }
}

package vn.socai.infra.view;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import vn.socai.view.StoreUnavailable;

/**
 * The tables of the views' file.
 *
 * <p>Keys are numbered once; a version's row id is its key's number with its position behind, so that inner pages of the tree hold bare
 * integers: three hundred to a page, where a key made of view, text and position with the value beside it came to twenty, and a seek in
 * ten million visits met two more pages than in one million.
 */
final class SqliteViewSchema {
    /** Another form of the file has another number. The first form, which had none, was a table of entries by view, key and position. */
    private static final int FORM = 2;

    /** How many bits of a version's id hold its position: 17 thousand million commits; the rest, 536 million keys. */
    static final int POSITION_BITS = 34;

    private static final List<String> TABLES = List.of(
            "CREATE TABLE IF NOT EXISTS view (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE,"
                    + " folded_to INTEGER NOT NULL) STRICT",
            "CREATE TABLE IF NOT EXISTS key (view INTEGER NOT NULL, name TEXT NOT NULL, number INTEGER NOT NULL,"
                    + " PRIMARY KEY (view, name)) STRICT, WITHOUT ROWID",
            "CREATE TABLE IF NOT EXISTS version (id INTEGER PRIMARY KEY, value BLOB) STRICT",
            "CREATE TABLE IF NOT EXISTS pack (view INTEGER NOT NULL, prefix TEXT NOT NULL, part INTEGER NOT NULL,"
                    + " position INTEGER NOT NULL, entries BLOB NOT NULL, PRIMARY KEY (view, prefix, part)) STRICT",
            "CREATE TABLE IF NOT EXISTS note (view INTEGER NOT NULL, key TEXT NOT NULL, position INTEGER NOT NULL,"
                    + " value BLOB, PRIMARY KEY (view, key)) STRICT, WITHOUT ROWID");

    private SqliteViewSchema() {}

    /** @throws StoreUnavailable where the file holds views in another form */
    static void create(Connection writer, Path file) throws SQLException {
        try (Statement statement = writer.createStatement()) {
            int form = number(statement, "PRAGMA user_version");
            if (form != FORM && number(statement, "SELECT count(*) FROM sqlite_schema") > 0) {
                throw new StoreUnavailable(file + " holds views in the form " + form + " and not " + FORM,
                        new IllegalStateException());
            }
            for (String table : TABLES) {
                statement.execute(table);
            }
            statement.execute("PRAGMA user_version = " + FORM);
        }
        writer.setAutoCommit(false);
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.getInt(1);
        }
    }

    /** The id of a key's version at a position. */
    static long id(long number, long position) {
        return number << POSITION_BITS | position;
    }

    /** The position of a version. */
    static long position(long id) {
        return id & ((1L << POSITION_BITS) - 1);
    }

    /** The position asked for, where it is not beyond all. */
    static long within(long position) {
        return Math.min(position, (1L << POSITION_BITS) - 1);
    }
}

package vn.socai.infra.view;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;

import vn.socai.view.Packed;
import vn.socai.view.StoreUnavailable;
import vn.socai.view.ViewStore.Entry;

/**
 * Entries of a view at one position, thousands to a row: read at a start, each then costs a fraction of the two seeks that it costs by
 * itself. What a view is at a position never changes, so a pack is right for ever; it is of use as long as the view stands there.
 */
final class SqlitePack implements Consumer<Entry>, AutoCloseable {
    private static final int ENTRIES = 4_000;
    private static final String OF = " FROM pack WHERE view = ? AND prefix = ?";

    private final Connection writer;
    private final PreparedStatement insert;
    private final int view;
    private final String prefix;
    private final long position;
    private Packed.Writer part = new Packed.Writer();
    private int entries;
    private int parts;

    /** @param position that of the view */
    SqlitePack(Connection writer, int view, String prefix, long position) throws SQLException {
        this.writer = writer;
        this.view = view;
        this.prefix = prefix;
        this.position = position;
        insert = writer.prepareStatement(
                "INSERT INTO pack (view, prefix, part, position, entries) VALUES (?, ?, ?, ?, ?)");
    }

    /** Makes place for new parts; false where those that are there are of this position. */
    boolean begin() throws SQLException {
        try (PreparedStatement select = prepare("SELECT position" + OF + " LIMIT 1");
                ResultSet row = select.executeQuery()) {
            if (row.next() && row.getLong(1) == position) {
                return false;
            }
        }
        try (PreparedStatement delete = prepare("DELETE" + OF)) {
            delete.executeUpdate();
        }
        return true;
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement prepared = writer.prepareStatement(sql);
        prepared.setInt(1, view);
        prepared.setString(2, prefix);
        return prepared;
    }

    /** @throws StoreUnavailable where a full part cannot be written */
    @Override
    public void accept(Entry entry) {
        part.text(entry.key()).number(entry.position()).bytes(entry.bytes());
        if (++entries == ENTRIES) {
            try {
                end();
            } catch (SQLException e) {
                throw new StoreUnavailable("cannot write a pack", e);
            }
        }
    }

    /** Writes what no part holds yet. */
    void end() throws SQLException {
        if (entries > 0) {
            insert.setInt(1, view);
            insert.setString(2, prefix);
            insert.setInt(3, parts++);
            insert.setLong(4, position);
            insert.setBytes(5, part.bytes());
            insert.executeUpdate();
            part = new Packed.Writer();
            entries = 0;
        }
    }

    /** Reads what is packed of a view at a position, in the order of the keys; false where nothing is. */
    static boolean each(Connection connection, int view, String prefix, long position, Consumer<Entry> reader)
            throws SQLException {
        boolean found = false;
        try (PreparedStatement select = connection.prepareStatement("SELECT entries" + OF
                + " AND position = ? ORDER BY part")) {
            select.setInt(1, view);
            select.setString(2, prefix);
            select.setLong(3, position);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found = true;
                    Packed.Reader part = new Packed.Reader(rows.getBytes(1));
                    while (part.more()) {
                        reader.accept(new Entry(part.text(), part.number(), part.bytes()));
                    }
                }
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}

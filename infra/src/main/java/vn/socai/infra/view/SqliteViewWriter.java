package vn.socai.infra.view;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import vn.socai.infra.ledger.sqlite.Checkpointer;
import vn.socai.view.Courtesy;
import vn.socai.view.StoreUnavailable;
import vn.socai.view.ViewStore.Change;
import vn.socai.view.ViewStore.Entry;

/** The one connection that writes views; for one thread at a time, but for the ids of views, which any may ask for. */
final class SqliteViewWriter implements AutoCloseable {
    private static final List<String> DROP = List.of("DELETE FROM version WHERE id >> "
            + SqliteViewSchema.POSITION_BITS + " IN (SELECT number FROM key WHERE view = ?)",
            "DELETE FROM key WHERE view = ?", "DELETE FROM pack WHERE view = ?", "DELETE FROM note WHERE view = ?",
            "DELETE FROM view WHERE id = ?");

    private static final int PAGE = 4_096;
    /** Rows are put at a stretch: about a quarter of a millisecond. */
    private static final int AT_A_STRETCH = 50;
    /** Rows that come at once from a fold that keeps up, even under a heavy load. */
    private static final int KEPT_UP = 600;

    private final Path file;
    private final Connection writer;
    private final Checkpointer checkpointer;
    private final Map<String, Integer> ids = new ConcurrentHashMap<>();
    private final KeyNumbers numbers;
    private final Courtesy courtesy = new Courtesy(AT_A_STRETCH);

    SqliteViewWriter(Path file, KeyNumbers numbers) throws SQLException {
        this.file = file;
        this.numbers = numbers;
        writer = open(file);
        load();
        numbers.begin(writer);
        checkpointer = new Checkpointer("views-checkpointer", file, writer);
    }

    private static Connection open(Path file) throws SQLException {
        Connection made = SqliteViewReader.connect(file, false);
        try {
            SqliteViewSchema.create(made, file);
            return made;
        } catch (SQLException | StoreUnavailable refused) {
            made.close();
            throw refused;
        }
    }

    private void load() throws SQLException {
        ids.clear();
        try (PreparedStatement all = writer.prepareStatement("SELECT name, id FROM view");
                ResultSet rows = all.executeQuery()) {
            while (rows.next()) {
                ids.put(rows.getString(1), rows.getInt(2));
            }
        }
    }

    /** No view has the id 0. */
    int id(String view) {
        return ids.getOrDefault(view, 0);
    }

    /** The names of all views, sorted. */
    List<String> views() {
        return ids.keySet().stream().sorted().toList();
    }

    /** One transaction. */
    void write(List<Change> changes) {
        int rows = changes.stream().mapToInt(change -> change.entries().size() + change.notes().size()).sum();
        courtesy.begin(rows > KEPT_UP);
        try (PreparedStatement move = writer.prepareStatement("UPDATE view SET folded_to = ? WHERE id = ?")) {
            for (Change change : changes) {
                int id = idToWrite(change.view());
                insertEntries(id, change.entries());
                insertNotes(id, change.notes());
                move.setLong(1, change.foldedTo());
                move.setInt(2, id);
                move.executeUpdate();
            }
            writer.commit();
            numbers.committed();
            // About: most rows lie on a page of their own, and so does what is said of each view.
            checkpointer.wrote((long) PAGE * (rows + changes.size()));
        } catch (SQLException e) {
            throw undo(e);
        }
    }

    /** In the order of the ids: neighbours share a page of the tree, which is then touched once. */
    private void insertEntries(int view, List<Entry> entries) throws SQLException {
        if (entries.isEmpty()) {
            return;
        }
        SortedMap<Long, Entry> versions = new TreeMap<>();
        try (PreparedStatement select = KeyNumbers.select(writer);
                PreparedStatement name = writer.prepareStatement(
                        "INSERT INTO key (view, name, number) VALUES (?, ?, ?)")) {
            for (Entry entry : entries) {
                long number = numbers.toWrite(new KeyNumbers.Key(view, entry.key()), select, name);
                versions.put(SqliteViewSchema.id(number, entry.position()), entry);
            }
        }
        insert("INSERT OR REPLACE INTO version (id, value) VALUES (?, ?)", versions.entrySet(), (put, version) -> {
            put.setLong(1, version.getKey());
            put.setBytes(2, version.getValue().value());
        });
    }

    private void insertNotes(int view, List<Entry> notes) throws SQLException {
        List<Entry> sorted = new ArrayList<>(notes);
        sorted.sort(Comparator.comparing(Entry::key));
        insert("INSERT OR REPLACE INTO note (view, key, position, value) VALUES (?, ?, ?, ?)", sorted, (put, note) -> {
            put.setInt(1, view);
            put.setString(2, note.key());
            put.setLong(3, note.position());
            put.setBytes(4, note.value());
        });
    }

    private interface Setting<T> {
        void set(PreparedStatement put, T row) throws SQLException;
    }

    private <T> void insert(String sql, Collection<T> rows, Setting<T> setting) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement put = writer.prepareStatement(sql)) {
            int pending = 0;
            for (T row : rows) {
                setting.set(put, row);
                put.addBatch();
                if (++pending == AT_A_STRETCH) {
                    put.executeBatch();
                    courtesy.after(pending);
                    pending = 0;
                }
            }
            put.executeBatch();
            courtesy.after(pending);
        }
    }

    private int idToWrite(String view) throws SQLException {
        Integer known = ids.get(view);
        if (known != null) {
            return known;
        }
        try (PreparedStatement add = writer.prepareStatement("INSERT INTO view (name, folded_to) VALUES (?, 0)")) {
            add.setString(1, view);
            add.executeUpdate();
        }
        load();
        return id(view);
    }

    /**
     * Packs what a view holds at a position.
     *
     * @param reading hands each entry to the pack
     */
    void keep(String view, String prefix, long at, Consumer<SqlitePack> reading) {
        int id = id(view);
        try (SqlitePack pack = new SqlitePack(writer, id, prefix, at)) {
            if (pack.begin()) {
                reading.accept(pack);
                pack.end();
            }
            writer.commit();
        } catch (SQLException | StoreUnavailable e) {
            throw undo(e);
        }
    }

    void drop(String view) {
        try {
            int id = id(view);
            for (String sql : DROP) {
                try (PreparedStatement delete = writer.prepareStatement(sql)) {
                    delete.setInt(1, id);
                    delete.executeUpdate();
                }
            }
            writer.commit();
            numbers.forget(id);
            load();
        } catch (SQLException e) {
            throw undo(e);
        }
    }

    private StoreUnavailable undo(Exception cause) {
        try {
            writer.rollback();
            numbers.undone();
            load();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
        return new StoreUnavailable("cannot write " + file, cause);
    }

    @Override
    public void close() throws SQLException {
        checkpointer.close();
        writer.close();
    }
}

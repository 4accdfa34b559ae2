package vn.socai.infra.view;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;

import vn.socai.view.StoreUnavailable;
import vn.socai.view.ViewStore;

/**
 * The views in one SQLite file of their own.
 *
 * <p>Entries, notes and the position they reach are one transaction, so the file is always at one commit of the ledger; it need not
 * be the last one after a power cut, since the ledger can be folded again, and so {@code synchronous=NORMAL} is enough.
 */
public final class SqliteViewStore implements ViewStore {
    private final Path file;
    private final SqliteViewWriter writer;
    private final KeyNumbers numbers = new KeyNumbers();
    private final ConcurrentLinkedDeque<SqliteViewReader> readers = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    /**
     * Opens the file or makes it.
     *
     * @throws StoreUnavailable where the file cannot be opened or written, or holds views in another form
     */
    public SqliteViewStore(Path file) {
        this.file = file;
        try {
            writer = new SqliteViewWriter(file, numbers);
        } catch (SQLException e) {
            throw new StoreUnavailable("cannot open " + file, e);
        }
    }

    @Override
    public long foldedTo(String view) {
        return read(reader -> reader.foldedTo(writer.id(view)));
    }

    @Override
    public synchronized void write(List<Change> changes) {
        writer.write(changes);
    }

    @Override
    public Optional<Entry> read(String view, String key, long at) {
        return read(reader -> reader.entry(writer.id(view), key, at));
    }

    @Override
    public Map<String, byte[]> values(String view, Collection<String> keys, long at) {
        return read(reader -> reader.values(writer.id(view), keys, at));
    }

    @Override
    public List<Entry> scan(String view, String from, String to, long at, int limit) {
        return read(reader -> reader.scan(writer.id(view), from, to, at, limit));
    }

    @Override
    public void each(String view, String prefix, long at, Consumer<Entry> reader) {
        read(connection -> connection.each(writer.id(view), prefix, at, reader));
    }

    @Override
    public void load(String view, String prefix, Consumer<Entry> reader) {
        read(connection -> connection.load(writer.id(view), prefix, reader));
    }

    @Override
    public synchronized void keep(String view, String prefix) {
        long at = foldedTo(view);
        writer.keep(view, prefix, at, pack -> each(view, prefix, at, pack));
    }

    @Override
    public Optional<Entry> note(String view, String key) {
        return read(reader -> reader.note(writer.id(view), key));
    }

    @Override
    public void eachNote(String view, String from, String to, Consumer<Entry> reader) {
        read(connection -> connection.eachNote(writer.id(view), from, to, reader));
    }

    @Override
    public synchronized void drop(String view) {
        writer.drop(view);
    }

    @Override
    public List<String> views() {
        return writer.views();
    }

    private interface Reading<T> {
        T from(SqliteViewReader reader) throws SQLException;
    }

    /** Each reader has a connection to itself while it reads; connections are kept for the next. */
    private <T> T read(Reading<T> reading) {
        if (closed) {
            throw new StoreUnavailable(file + " is closed", new IllegalStateException());
        }
        try {
            SqliteViewReader pooled = readers.poll();
            SqliteViewReader reader = pooled != null ? pooled : new SqliteViewReader(file, numbers);
            try {
                return reading.from(reader);
            } finally {
                readers.push(reader);
            }
        } catch (SQLException e) {
            throw new StoreUnavailable("cannot read " + file, e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            for (SqliteViewReader reader = readers.poll(); reader != null; reader = readers.poll()) {
                reader.close();
            }
            writer.close();
        } catch (SQLException e) {
            throw new StoreUnavailable("cannot close " + file, e);
        }
    }
}

package vn.socai.infra.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

import vn.socai.view.StoreUnavailable;
import vn.socai.view.ViewStore;

/** A store that dies at one of its steps, having written nothing, a part, or all but the position. */
final class FailingStore implements ViewStore {
    private final ViewStore store;
    private final Random random;
    private final boolean atomic;
    private int left;

    /**
     * @param steps how many writes go well
     * @param atomic a write happens whole or not at all, as on SQLite
     */
    FailingStore(ViewStore store, int steps, boolean atomic, Random random) {
        this.store = store;
        this.left = steps;
        this.atomic = atomic;
        this.random = random;
    }

    /** Each change is a step. */
    @Override
    public void write(List<Change> changes) {
        int good = Math.clamp(left, 0, changes.size());
        left -= changes.size();
        if (good == changes.size()) {
            store.write(changes);
            return;
        }
        if (!atomic) {
            store.write(changes.subList(0, good));
            tear(changes.get(good));
        }
        throw new StoreUnavailable("dead", new IllegalStateException("as the test wants it"));
    }

    /** What a crash between the steps of a write leaves: versions, and some of the notes, without the position. */
    private void tear(Change change) {
        int some = random.nextInt(change.entries().size() + 1);
        int notesToo = some == change.entries().size() ? random.nextInt(change.notes().size() + 1) : 0;
        store.write(change.view(), change.entries().subList(0, some), change.notes().subList(0, notesToo), store
                .foldedTo(
                        change.view()));
    }

    @Override
    public long foldedTo(String view) {
        return store.foldedTo(view);
    }

    @Override
    public Optional<Entry> read(String view, String key, long at) {
        return store.read(view, key, at);
    }

    @Override
    public Map<String, byte[]> values(String view, Collection<String> keys, long at) {
        return store.values(view, keys, at);
    }

    @Override
    public List<Entry> scan(String view, String from, String to, long at, int limit) {
        return store.scan(view, from, to, at, limit);
    }

    @Override
    public void each(String view, String prefix, long at, Consumer<Entry> reader) {
        store.each(view, prefix, at, reader);
    }

    @Override
    public Optional<Entry> note(String view, String key) {
        return store.note(view, key);
    }

    @Override
    public void eachNote(String view, String from, String to, Consumer<Entry> reader) {
        store.eachNote(view, from, to, reader);
    }

    @Override
    public void drop(String view) {
        store.drop(view);
    }

    @Override
    public List<String> views() {
        return store.views();
    }

    @Override
    public void close() {
        store.close();
    }
}

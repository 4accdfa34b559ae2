package vn.socai.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.socai.view.ViewStore.Change;
import vn.socai.view.ViewStore.Entry;

/** What a view's fold has written since the last write to the store, over what stands there. */
final class Batch implements View.Page {
    private final View view;
    private final String stored;
    private final ViewStore store;
    private final Values values;
    private final @Nullable Seen seen;

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Entry> notes = new HashMap<>();
    private final List<Entry> versions = new ArrayList<>();
    /** Of the commit under way: kept apart so that a commit that fails leaves nothing. */
    private final Map<String, Entry> newEntries = new LinkedHashMap<>();
    private final Map<String, Entry> newNotes = new LinkedHashMap<>();
    /** What the store answered to the commit under way, which looks at a note when it reads it and again when it writes it. */
    private final Map<String, Optional<Entry>> asked = new HashMap<>();
    private long position;

    /**
     * @param stored the view's name in the store
     * @param seen the keys written so far, absent where the view did not begin in this process
     */
    Batch(View view, String stored, ViewStore store, Values values, @Nullable Seen seen) {
        this.view = view;
        this.stored = stored;
        this.store = store;
        this.values = values;
        this.seen = seen;
    }

    void begin(long commit) {
        newEntries.clear();
        newNotes.clear();
        asked.clear();
        position = commit;
    }

    /** The commit is folded: what it wrote stands. */
    void keep() {
        entries.putAll(newEntries);
        versions.addAll(newEntries.values());
        notes.putAll(newNotes);
    }

    /** What is to be written, with the versions in the order in which they were folded. */
    Change change() {
        return new Change(stored, versions, List.copyOf(notes.values()), position);
    }

    View view() {
        return view;
    }

    /** How many versions and notes stand to be written. */
    int size() {
        return versions.size() + notes.size();
    }

    /** After the write: memory takes the versions in, and the next lookups find these keys in the store. */
    void written() {
        view.held().take(versions);
        if (seen != null) {
            // Keys held in memory are never looked up in the store.
            entries.keySet().stream().filter(key -> !view.held().holds(key)).forEach(seen::add);
            notes.keySet().forEach(seen::add);
        }
    }

    @Override
    public Values values() {
        return values;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public byte @Nullable [] get(String key) {
        Entry entry = newEntries.get(key);
        if (entry == null) {
            entry = entries.get(key);
        }
        if (entry == null && view.held().holds(key)) {
            entry = view.held().latest(key);
        } else if (entry == null && (seen == null || seen.maybe(key))) {
            entry = store.read(stored, key, position - 1).orElse(null);
        }
        return entry == null ? null : entry.value();
    }

    @Override
    public void put(String key, byte @Nullable [] value) {
        newEntries.put(key, new Entry(key, position, value));
    }

    @Override
    public byte @Nullable [] note(String key) {
        Entry entry = newNotes.get(key);
        if (entry == null) {
            entry = notes.get(key);
        }
        if (entry == null && (seen == null || seen.maybe(key))) {
            entry = asked.computeIfAbsent(key, unknown -> store.note(stored, unknown)).orElse(null);
        }
        return entry == null ? null : entry.value();
    }

    @Override
    public void note(String key, byte @Nullable [] value) {
        newNotes.put(key, new Entry(key, position, value));
    }

    @Override
    public void eachNote(String prefix, Consumer<Entry> reader) {
        Map<String, Entry> over = new HashMap<>(notes);
        over.putAll(newNotes);
        store.eachNote(stored, prefix, Keys.behind(prefix), entry -> {
            if (!over.containsKey(entry.key())) {
                reader.accept(entry);
            }
        });
        over.values().stream().filter(entry -> entry.value() != null && entry.key().startsWith(prefix)).forEach(reader);
    }
}

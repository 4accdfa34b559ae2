package vn.socai.view;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.socai.view.ViewStore.Entry;

/**
 * A view's entries as they stand at a step: in the midst of a commit its fold is run over the events that count, and nothing is kept. Notes
 * cannot be had, since the store knows their last version only.
 */
public final class Preview implements View.Page {
    private final ViewStore store;
    private final String stored;
    private final Values values;
    private final Step step;
    private final Map<String, byte @Nullable []> written = new HashMap<>();

    private Preview(ViewStore store, String stored, Values values, Step step) {
        this.store = store;
        this.stored = stored;
        this.values = values;
        this.step = step;
    }

    /** @param stored the view's name in the store */
    public static Preview of(View view, ViewStore store, String stored, Values values, Step step) {
        Preview preview = new Preview(store, stored, values, step);
        if (step.part() != null) {
            view.fold(step.part(), preview);
        }
        return preview;
    }

    @Override
    public Values values() {
        return values;
    }

    @Override
    public long position() {
        return step.position();
    }

    @Override
    public byte @Nullable [] get(String key) {
        if (written.containsKey(key)) {
            return written.get(key);
        }
        Entry entry = store.read(stored, key, step.at()).orElse(null);
        return entry == null ? null : entry.value();
    }

    @Override
    public void put(String key, byte @Nullable [] value) {
        written.put(key, value);
    }

    @Override
    public byte @Nullable [] note(String key) {
        throw new UnsupportedOperationException("a view with notes has no preview");
    }

    @Override
    public void note(String key, byte @Nullable [] value) {
        throw new UnsupportedOperationException("a view with notes has no preview");
    }

    @Override
    public void eachNote(String prefix, Consumer<Entry> reader) {
        throw new UnsupportedOperationException("a view with notes has no preview");
    }
}

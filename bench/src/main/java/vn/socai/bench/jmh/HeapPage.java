package vn.socai.bench.jmh;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.view.Values;
import vn.socai.view.View;
import vn.socai.view.ViewStore.Entry;

/** A page that keeps the newest of everything in memory, as the first fold of an empty store would find it. */
final class HeapPage implements View.Page {
    private final Values values = new RecordCodec();
    private final Map<String, byte[]> entries = new HashMap<>();
    private final Map<String, byte[]> notes = new HashMap<>();
    private long position;

    void turn() {
        position++;
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
        return entries.get(key);
    }

    @Override
    public void put(String key, byte @Nullable [] value) {
        set(entries, key, value);
    }

    @Override
    public byte @Nullable [] note(String key) {
        return notes.get(key);
    }

    @Override
    public void note(String key, byte @Nullable [] value) {
        set(notes, key, value);
    }

    private static void set(Map<String, byte[]> map, String key, byte @Nullable [] value) {
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }

    @Override
    public void eachNote(String prefix, Consumer<Entry> reader) {
        notes.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                reader.accept(new Entry(key, position, value));
            }
        });
    }
}

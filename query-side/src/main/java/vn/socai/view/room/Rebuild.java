package vn.socai.view.room;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;

import vn.socai.ledger.CommitLog;
import vn.socai.view.Values;
import vn.socai.view.View;
import vn.socai.view.ViewStore;
import vn.socai.view.ViewStore.Entry;

/** Folds the ledger again beside the live views, and compares. Appends nothing to the ledger and leaves the live views alone. */
public final class Rebuild implements AutoCloseable {
    /** Where the views stand that are built beside the live ones. */
    public static final String BESIDE = "rebuild/";
    private static final int MOST_DIFFERENCES = 100;
    private static final int BATCH = 50_000;

    private final ViewStore store;
    private final ReadingRoom room;

    /** A key that differs; an absent side has no such key. */
    public record Difference(String view, String key, long at, boolean live, boolean rebuilt) {}

    /** Begins from nothing, whatever an earlier rebuild left. */
    public Rebuild(CommitLog log, ViewStore store, Values values) {
        this.store = store;
        drop();
        this.room = ReadingRoom.open(log, store, values, BESIDE);
    }

    /** The views that are built: they answer like the live ones. */
    public ReadingRoom room() {
        return room;
    }

    /** Folds up to the live views' position, telling how far it is. */
    public void run(LongConsumer progress) {
        long upTo = room.views().stream().mapToLong(view -> store.foldedTo(view.name())).min().orElse(0);
        long left = upTo;
        while (left > 0 && room.projector().step((int) Math.min(BATCH, left)) > 0) {
            left = upTo - room.projector().projectedUpTo();
            progress.accept(room.projector().projectedUpTo());
        }
    }

    /**
     * What differs between the live views and the rebuilt ones: at each of these positions, and in the notes as they stand. At most
     * 100 differences are told. The live views must not be written meanwhile beyond the last position that was folded here.
     */
    public List<Difference> compare(Collection<Long> positions) {
        List<Difference> found = new ArrayList<>();
        for (View view : room.views()) {
            for (long at : positions) {
                Map<String, Entry> live = new LinkedHashMap<>();
                Map<String, Entry> rebuilt = new LinkedHashMap<>();
                store.each(view.name(), at, entry -> live.put(entry.key(), entry));
                store.each(BESIDE + view.name(), at, entry -> rebuilt.put(entry.key(), entry));
                compare(view, at, live, rebuilt, found);
            }
            compareNotes(view, found);
        }
        return List.copyOf(found);
    }

    private void compareNotes(View view, List<Difference> found) {
        Map<String, Entry> live = new LinkedHashMap<>();
        Map<String, Entry> rebuilt = new LinkedHashMap<>();
        store.eachNote(view.name(), "!", "~", note -> live.put(note.key(), note));
        store.eachNote(BESIDE + view.name(), "!", "~", note -> rebuilt.put(note.key(), note));
        compare(view, room.projector().projectedUpTo(), live, rebuilt, found);
    }

    private static void compare(View view, long at, Map<String, Entry> live, Map<String, Entry> rebuilt,
            List<Difference> found) {
        live.forEach((key, entry) -> {
            Entry other = rebuilt.remove(key);
            if (!same(entry, other) && found.size() < MOST_DIFFERENCES) {
                found.add(new Difference(view.name(), key, at, true, other != null));
            }
        });
        rebuilt.keySet()
                .stream()
                .limit(MOST_DIFFERENCES - (long) found.size())
                .forEach(key -> found.add(new Difference(view.name(), key, at, false, true)));
    }

    private static boolean same(Entry a, @org.jspecify.annotations.Nullable Entry b) {
        return b != null && a.position() == b.position() && Objects.equals(a.key(), b.key()) && Arrays.equals(a
                .value(), b.value());
    }

    private void drop() {
        store.views().stream().filter(name -> name.startsWith(BESIDE)).forEach(store::drop);
    }

    /** Removes what was built. */
    @Override
    public void close() {
        drop();
    }
}

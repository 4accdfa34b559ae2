package vn.socai.view.room;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.socai.view.View;
import vn.socai.view.ViewStore.Entry;

/**
 * Compares what two stores hold of the same views, one key at a time: nothing of them is gathered in memory.
 *
 * <p>Entries are compared at a position, which stays the same while the live side goes on. A note is kept in its last version only, so one
 * that differs is merely doubtful until both sides stand at one position.
 */
final class EntryComparison {
    private static final int MOST_DOUBTS = 10_000;

    private final Space live;
    private final Space rebuilt;
    private final List<View> views;

    private record Key(View view, String key) {}

    private final Set<Key> doubts = new LinkedHashSet<>();

    /** @param views those that both sides have */
    EntryComparison(Space live, Space rebuilt, List<View> views) {
        this.live = live;
        this.rebuilt = rebuilt;
        this.views = List.copyOf(views);
    }

    /** What differs among the entries as of a position. */
    List<Difference> entries(long at, Runnable goOn) {
        Findings found = new Findings();
        for (View view : views) {
            long[] counts = {0, 0};
            live.store().each(live.named(view), at, entry -> {
                counts[0]++;
                goOn.run();
                compare(view, at, entry, rebuilt.store().read(rebuilt.named(view), entry.key(), at), found);
            });
            rebuilt.store().each(rebuilt.named(view), at, entry -> counts[1]++);
            if (counts[0] != counts[1]) {
                rebuilt.store().each(rebuilt.named(view), at, entry -> {
                    if (live.store().read(live.named(view), entry.key(), at).isEmpty()) {
                        found.add(view.name(), entry.key(), at, "-", text(entry));
                    }
                });
            }
        }
        return found.all();
    }

    private static void compare(View view, long at, Entry entry, Optional<Entry> other, Findings found) {
        if (!same(entry, other.orElse(null))) {
            found.add(view.name(), entry.key(), at, text(entry), text(other.orElse(null)));
        }
    }

    /** Looks at all notes; those that differ are doubtful from now on. */
    void notes(Runnable goOn) {
        for (View view : views) {
            notes(view, live, rebuilt, goOn);
            notes(view, rebuilt, live, goOn);
        }
    }

    private void notes(View view, Space one, Space other, Runnable goOn) {
        one.store().eachNote(one.named(view), "!", "~", note -> {
            goOn.run();
            if (doubts.size() < MOST_DOUBTS
                    && !same(note, other.store().note(other.named(view), note.key()).orElse(null))) {
                doubts.add(new Key(view, note.key()));
            }
        });
    }

    /** Looks again at the notes that are doubtful. */
    int recheck() {
        doubts.removeIf(doubt -> note(live, doubt).equals(note(rebuilt, doubt)));
        return doubts.size();
    }

    /** What is still doubtful: a difference where both sides stand at one position. */
    List<Difference> doubtful(long at) {
        Findings found = new Findings();
        doubts.forEach(doubt -> found.add(doubt.view.name(), doubt.key, at, note(live, doubt), note(rebuilt, doubt)));
        return found.all();
    }

    private static String note(Space space, Key key) {
        return text(space.store().note(space.named(key.view), key.key).orElse(null));
    }

    private static boolean same(Entry a, @Nullable Entry b) {
        return b != null && a.position() == b.position() && Objects.equals(a.key(), b.key())
                && Arrays.equals(a.value(), b.value());
    }

    private static String text(@Nullable Entry entry) {
        return entry == null ? "-" : HexFormat.of().formatHex(entry.bytes()) + " @" + entry.position();
    }
}

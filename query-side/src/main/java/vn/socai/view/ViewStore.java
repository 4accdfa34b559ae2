package vn.socai.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Where views keep what they folded. Every store passes one conformance suite.
 *
 * <p>An <b>entry</b> is {@code (view, key, position) -> value}: a version of the key written when the commit at that position was
 * folded. A read names a position and takes the last version at or below it, so an answer over many keys is one cut, a crash in
 * mid-batch changes nothing, and the past is read like the present.
 *
 * <p>A <b>note</b> is kept in its last version only, which saves most of the disk. It is what a fold must remember and nobody asks
 * about (the days on which a household was visited), or a list that carries positions itself. A note is read as it stood at
 * {@link #foldedTo}, whatever a crash left behind.
 *
 * <p>Keys are printable ASCII and ordered by their bytes. All methods may be called from any thread; one thread at a time writes a
 * view.
 */
public interface ViewStore extends AutoCloseable {
    /** A version of a key; an absent value says that the key is gone from that position on. */
    @SuppressWarnings("ArrayRecordComponent") // handed over, never altered
    record Entry(String key, long position, byte @Nullable [] value) {
        /** The value of an entry that is not gone. */
        public byte[] bytes() {
            return Objects.requireNonNull(value);
        }
    }

    /**
     * What a fold adds to a view.
     *
     * @param notes the last version of each
     * @param foldedTo the position up to which the view then is complete
     */
    record Change(String view, List<Entry> entries, List<Entry> notes, long foldedTo) {}

    /** The position up to which the view is complete, 0 for a new one. */
    long foldedTo(String view);

    /**
     * Writes what several views add, view by view: versions and notes, then the position. A store that can writes all as one. Writing
     * the same again changes nothing. A crash may leave versions above a view's position: reads at or below it do not see them, and they
     * are written again.
     */
    void write(List<Change> changes);

    /** As above, of one view. */
    default void write(String view, List<Entry> entries, List<Entry> notes, long foldedTo) {
        write(List.of(new Change(view, entries, notes, foldedTo)));
    }

    /** The last version of a key at or below a position; absent where there is none or it is gone. */
    Optional<Entry> read(String view, String key, long at);

    /** The values that keys have in {@link #read}, in one question; keys without one are left out. */
    Map<String, byte[]> values(String view, Collection<String> keys, long at);

    /**
     * The last version at or below a position of each key in {@code [from, to)}, in the order of the keys, at most {@code limit};
     * keys that are gone are left out. Made for narrow ranges: costs grow with the keys and hardly with their versions.
     */
    List<Entry> scan(String view, String from, String to, long at, int limit);

    /** All of a view at a position, key by key in their order; keys that are gone are left out. Reads everything once. */
    default void each(String view, long at, Consumer<Entry> reader) {
        each(view, "", at, reader);
    }

    /** As above, of the keys that begin so. */
    void each(String view, String prefix, long at, Consumer<Entry> reader);

    /**
     * As {@link #each} at {@link #foldedTo}, for what is held in memory: from what {@link #keep} left, where the view has not gone on
     * since.
     */
    default void load(String view, String prefix, Consumer<Entry> reader) {
        each(view, prefix, foldedTo(view), reader);
    }

    /** Leaves the answer of {@link #load} where the next start finds it at once. A store that reads fast enough need not. */
    default void keep(String view, String prefix) {
        // Whoever loads reads entry by entry.
    }

    /** A note; absent where there is none. */
    Optional<Entry> note(String view, String key);

    /** The notes with keys in {@code [from, to)}, in their order. */
    void eachNote(String view, String from, String to, Consumer<Entry> reader);

    /** Removes a view with its position. */
    void drop(String view);

    /** The names of all views held, in their order. */
    List<String> views();

    @Override
    void close();
}

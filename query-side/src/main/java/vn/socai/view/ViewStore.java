package vn.socai.view;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Where views keep their entries. Every store passes one conformance suite.
 *
 * <p>An entry is {@code (view, key, position) -> value}: a version of the key written when the commit at that position was folded. A
 * read names a position and takes the last version at or below it, so an answer over many keys is one cut, a crash in
 * mid-batch changes nothing, and the past is read like the present. Keys are ASCII and ordered by their bytes.
 */
public interface ViewStore extends AutoCloseable {
    /** A version of a key; an absent value says that the key is gone from that position on. */
    @SuppressWarnings("ArrayRecordComponent")
    record Entry(String key, long position, byte @Nullable [] value) {}

    /** The position up to which the view is complete, 0 for a new one. */
    long foldedTo(String view);

    /**
     * Writes versions, then the position up to which the view is complete. Writing the same versions again changes nothing. A crash
     * may leave versions above the position: they are not seen by reads at or below it and are written again.
     */
    void write(String view, List<Entry> entries, long foldedTo);

    /** The last version of a key at or below a position; absent where there is none or it is gone. */
    Optional<Entry> read(String view, String key, long at);

    /**
     * The last version at or below a position of each key in {@code [from, to)}, in the order of the keys, at most {@code limit};
     * keys that are gone are left out.
     */
    List<Entry> scan(String view, String from, String to, long at, int limit);

    /** Removes a view with its position. */
    void drop(String view);

    /** The names of all views held. */
    List<String> views();

    @Override
    void close();
}

package vn.socai.view;

import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.socai.ledger.Commit;
import vn.socai.view.ViewStore.Entry;

/** A pure fold over whole commits in the order of their positions: what it writes depends on the commit and its page alone. */
public interface View {
    /** The view's name with its version, such as {@code roster-1}: another shape is another view, built beside the old one. */
    String name();

    /** Folds one commit: reads what was before it, writes what is after it. What it throws parks the commit for this view. */
    void fold(Commit commit, Page page);

    /** What of the view's entries stands in memory; nothing unless the view says so. */
    default Held held() {
        return Held.NOTHING;
    }

    /** What a fold may see and write: the view's own entries and notes as they stood before the commit. */
    interface Page {
        /** The position of the commit that is folded. */
        long position();

        /** The value of a key before this commit, or as this commit's fold has set it. */
        byte @Nullable [] get(String key);

        /** Sets a key from this commit's position on; an absent value removes it. */
        void put(String key, byte @Nullable [] value);

        /** A note, as {@link #get}. */
        byte @Nullable [] note(String key);

        /** Sets a note; an absent value removes it. */
        void note(String key, byte @Nullable [] value);

        /** All notes whose key begins so, in no order. */
        void eachNote(String prefix, Consumer<Entry> reader);

        /** How values that are records are stored. */
        Values values();

        /** As {@link #get(String)}, for a value that is a record. */
        default <T extends Record> Optional<T> get(String key, Class<T> type) {
            return Optional.ofNullable(get(key)).map(bytes -> values().decode(type, bytes));
        }

        /** As {@link #put(String, byte[])}, for a value that is a record. */
        default void put(String key, Record value) {
            put(key, values().encode(value));
        }

        /** As {@link #note(String)}, for a note that is a record. */
        default <T extends Record> Optional<T> note(String key, Class<T> type) {
            return Optional.ofNullable(note(key)).map(bytes -> values().decode(type, bytes));
        }

        /** As {@link #note(String, byte[])}, for a note that is a record. */
        default void note(String key, Record value) {
            note(key, values().encode(value));
        }
    }
}

package vn.socai.view;

import java.util.Optional;

import vn.socai.ledger.Commit;

/** A pure fold over whole commits in the order of their positions. */
public interface View {
    /** The view's name with its version, such as {@code roster-1}: another shape is another view, built beside the old one. */
    String name();

    /** Folds one commit: reads what was before it, writes what is after it. */
    void fold(Commit commit, Page page);

    /** What a fold may see and write: the view's own entries as they stood before the commit. */
    interface Page {
        /** The value of a key before this commit, or as this commit's fold has set it. */
        <T extends Record> Optional<T> get(String key, Class<T> type);

        /** Sets a key from this commit's position on. */
        void put(String key, Record value);

        /** Removes a key from this commit's position on. */
        void remove(String key);
    }
}

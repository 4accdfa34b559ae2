package vn.socai.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.view.ViewStore.Entry;

/**
 * The latest versions of a view's entries, kept in memory for the reads at the head.
 *
 * <p>A reader at position P may use a version in memory if its position is at or below P: no later version at or below P exists, since
 * entries are taken in before the horizon moves. Else it asks the store. So reads need no lock and are exact for every P.
 */
public interface Held {
    /** A view that keeps nothing in memory. */
    Held NOTHING = new Held() {
        @Override
        public boolean holds(String key) {
            return false;
        }

        @Override
        public @Nullable Entry latest(String key) {
            return null;
        }

        @Override
        public void take(List<Entry> entries) {
            // Nothing is kept.
        }
    };

    /** With what every key begins that is kept, so that nothing else is read at a start; empty where that is nothing in common. */
    default String prefix() {
        return "";
    }

    /** Whether keys like this one are kept, so that what is not here is nowhere. */
    boolean holds(String key);

    /** The latest version of a key that is kept, absent where there is none. */
    @Nullable
    Entry latest(String key);

    /** Takes in what was written, in the order in which it was folded. Called by one thread. */
    void take(List<Entry> entries);
}

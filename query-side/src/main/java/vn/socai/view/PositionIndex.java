package vn.socai.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;

import vn.socai.view.ViewStore.Entry;

/** Reads the lists of positions that a fold kept with {@link Positions#add}. */
public final class PositionIndex {
    private final ViewStore store;
    private final String stored;

    /** @param stored the view's name in the store */
    public PositionIndex(ViewStore store, String stored) {
        this.store = store;
        this.stored = stored;
    }

    /**
     * The next positions of any of these keys behind {@code from}, which is left out.
     *
     * @param ascending in the order of the ledger, else the latest first
     */
    public List<Long> next(Collection<String> keys, long from, boolean ascending, int count) {
        NavigableSet<Long> found = new TreeSet<>();
        for (String key : keys) {
            add(key, from, ascending, count, found);
        }
        return List.copyOf(ascending ? found : found.descendingSet());
    }

    private void add(String key, long from, boolean ascending, int count, NavigableSet<Long> found) {
        Positions last = read(key);
        int chunk = last.all().length > 0 && (ascending ? last.all()[0] > from : last.all()[0] >= from)
                ? chunk(key, last.chunk(), from)
                : last.chunk();
        while (chunk >= 0 && chunk <= last.chunk() && take(chunk == last.chunk() ? last
                : read(Positions.full(key,
                        chunk)), from, ascending, count, found)) {
            chunk += ascending ? 1 : -1;
        }
    }

    /** The last full list that begins at or before a position, or the first: found by halving, since a busy unit has many. */
    private int chunk(String key, int count, long position) {
        int low = 0;
        int high = count;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (read(Positions.full(key, middle)).all()[0] <= position) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Positions read(String key) {
        return Positions.of(store.note(stored, key).map(Entry::bytes).orElse(null));
    }

    /** Whether the list that follows may still have something to give. */
    private static boolean take(Positions positions, long from, boolean ascending, int count,
            NavigableSet<Long> found) {
        long[] all = positions.all();
        for (int i = 0; i < all.length; i++) {
            long position = ascending ? all[i] : all[all.length - 1 - i];
            if (ascending ? position <= from : position >= from) {
                continue;
            }
            if (found.size() >= count) {
                long worst = ascending ? found.last() : found.first();
                if (ascending ? position >= worst : position <= worst) {
                    return false;
                }
            }
            found.add(position);
            if (found.size() > count) {
                found.remove(ascending ? found.last() : found.first());
            }
        }
        return true;
    }

    /** All positions of a list of which the last part is at hand and the full ones stand under a key. */
    public List<Long> all(String key, Positions last) {
        List<Long> found = new ArrayList<>();
        for (int chunk = 0; chunk <= last.chunk(); chunk++) {
            for (long position : (chunk == last.chunk() ? last : read(Positions.full(key, chunk))).all()) {
                found.add(position);
            }
        }
        return found;
    }

    /** The text that stands under a key that is none of a list. */
    public Optional<String> text(String key) {
        return store.note(stored, key).map(note -> new Packed.Reader(note.bytes()).text());
    }

    /** All of them in order, fetched part by part. */
    public Iterator<Long> iterate(Collection<String> keys, long from, boolean ascending) {
        return new Iterator<>() {
            private static final int PART = 128;

            private long reached = from;
            private Iterator<Long> part = List.<Long>of().iterator();
            private boolean more = true;

            @Override
            public boolean hasNext() {
                if (!part.hasNext() && more) {
                    List<Long> next = PositionIndex.this.next(keys, reached, ascending, PART);
                    more = next.size() == PART;
                    part = next.iterator();
                }
                return part.hasNext();
            }

            @Override
            public Long next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                reached = part.next();
                return reached;
            }
        };
    }
}

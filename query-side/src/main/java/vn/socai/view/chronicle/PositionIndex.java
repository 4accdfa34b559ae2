package vn.socai.view.chronicle;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;

import vn.socai.view.Packed;
import vn.socai.view.ViewStore;
import vn.socai.view.ViewStore.Entry;
import vn.socai.view.chronicle.Chronicle.Order;

/** Reads the positions that the chronicle's fold kept. */
final class PositionIndex {
    private final ViewStore store;
    private final String stored;

    PositionIndex(ViewStore store, String stored) {
        this.store = store;
        this.stored = stored;
    }

    /** The next positions of any of these keys behind {@code from}, which is left out, in the order asked for. */
    List<Long> next(Collection<String> keys, long from, Order order, int count) {
        NavigableSet<Long> found = new TreeSet<>();
        for (String key : keys) {
            add(key, from, order, count, found);
            trim(found, order, count);
        }
        return List.copyOf(order == Order.OLDEST ? found : found.descendingSet());
    }

    private static void trim(NavigableSet<Long> found, Order order, int count) {
        while (found.size() > count) {
            if (order == Order.OLDEST) {
                found.pollLast();
            } else {
                found.pollFirst();
            }
        }
    }

    private void add(String key, long from, Order order, int count, NavigableSet<Long> found) {
        Positions last = read(key);
        if (order == Order.LATEST) {
            int taken = take(last, from, order, count, found);
            for (int chunk = last.chunk() - 1; chunk >= 0 && taken < count; chunk--) {
                taken += take(read(ChronicleView.full(key, chunk)), from, order, count - taken, found);
            }
            return;
        }
        int taken = 0;
        for (int chunk = 0; chunk < last.chunk() && taken < count; chunk++) {
            taken += take(read(ChronicleView.full(key, chunk)), from, order, count - taken, found);
        }
        if (taken < count) {
            take(last, from, order, count - taken, found);
        }
    }

    private Positions read(String key) {
        return Positions.of(store.note(stored, key).map(Entry::bytes).orElse(null));
    }

    private static int take(Positions positions, long from, Order order, int count, NavigableSet<Long> found) {
        long[] all = positions.all();
        int taken = 0;
        for (int i = 0; i < all.length && taken < count; i++) {
            long position = order == Order.OLDEST ? all[i] : all[all.length - 1 - i];
            if (order == Order.OLDEST ? position > from : position < from) {
                found.add(position);
                taken++;
            }
        }
        return taken;
    }

    /** The unit's id that stands under a team's key. */
    Optional<String> text(String key) {
        return store.note(stored, key).map(note -> new Packed.Reader(note.bytes()).text());
    }

    /** All of them in order, fetched part by part. */
    Iterator<Long> iterate(Collection<String> keys, long from, Order order) {
        return new Iterator<>() {
            private static final int PART = 100;

            private long reached = from;
            private Iterator<Long> part = List.<Long>of().iterator();
            private boolean more = true;

            @Override
            public boolean hasNext() {
                if (!part.hasNext() && more) {
                    List<Long> next = PositionIndex.this.next(keys, reached, order, PART);
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

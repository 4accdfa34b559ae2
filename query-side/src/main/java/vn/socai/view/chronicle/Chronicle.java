package vn.socai.view.chronicle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.socai.event.Event;
import vn.socai.value.UnitId;
import vn.socai.view.Slice;

/**
 * What may be asked of the past, up to a position of the ledger. Cursors are places in the ledger, so that a list goes on rightly
 * while events arrive; they do not know an order, so that whoever stands at an event may step on or back from it.
 */
public interface Chronicle {
    /** The order of the ledger, or the latest first. */
    enum Order {
        OLDEST, LATEST
    }

    /**
     * The events of a subject that pass a sieve. Where few do, a slice may hold fewer than asked for and still have a next: it then says
     * up to where it looked.
     *
     * @param first how many, 1 to {@link Slice#MAX}
     * @param after the cursor behind which to go on in this order, absent for the start
     * @throws vn.socai.view.BadCursor where it is no place in the ledger
     */
    Slice<Happening> of(Subject subject, Sieve sieve, Order order, int first, @Nullable String after, long at);

    /** The positions of the events below a unit that pass a sieve and are wanted, in the order of the ledger, each once. */
    default List<Long> positions(Subject.Below subject, Sieve sieve, Predicate<Event> wanted, long at) {
        NavigableSet<Long> positions = new TreeSet<>();
        @Nullable
        String after = null;
        boolean more = true;
        while (more) {
            Slice<Happening> slice = of(subject, sieve, Order.OLDEST, Slice.MAX, after, at);
            slice.items().stream().filter(h -> wanted.test(h.event())).map(Happening::position).forEach(positions::add);
            after = slice.end();
            more = slice.hasNext();
        }
        return List.copyOf(positions);
    }

    /**
     * The names of all streams that belong to a unit's dossier; {@link Belonging} says which.
     *
     * @param from the first day of the dossier's period
     * @param lastDay the last day of the dossier's period
     */
    SortedSet<String> belonging(UnitId unit, LocalDate from, LocalDate lastDay, long at);

    /** The cursor that stands behind all of a position's events: where a listener goes on. */
    String behind(long position);

    /** The last position recorded before a moment, 0 where there is none; at most {@code at}. */
    long before(Instant moment, long at);
}

package vn.socai.view.chronicle;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.view.BadCursor;
import vn.socai.view.Cursors;
import vn.socai.view.chronicle.Chronicle.Order;

/**
 * A place in the ledger, at an event, from which a list goes on in its order; the event itself is left out.
 *
 * @param index of the event in its commit; -1 before all of them, {@link Integer#MAX_VALUE} behind
 */
record Place(Order order, long position, int index) {
    private static final String EVENT = "EVENT";

    /** The place that a cursor names, or the start of a list that lies behind one position and reaches to another. */
    static Place of(Order order, @Nullable String cursor, long low, long high) {
        Place first = behind(order, low);
        Place last = behind(order, high);
        if (cursor == null) {
            return order == Order.OLDEST ? first : last;
        }
        List<String> parts = Cursors.parts(cursor, 3, EVENT);
        try {
            Place place = new Place(order, Long.parseLong(parts.get(1)), Integer.parseInt(parts.get(2)));
            if (place.position <= low) {
                return first;
            }
            return place.position > high ? last : place;
        } catch (NumberFormatException e) {
            throw new BadCursor();
        }
    }

    /** Behind all events of a position. */
    static Place behind(Order order, long position) {
        return new Place(order, position, Integer.MAX_VALUE);
    }

    /** Behind all events of a position in a list's order. */
    static Place past(Order order, long position) {
        return new Place(order, position, order == Order.OLDEST ? Integer.MAX_VALUE : -1);
    }

    String cursor() {
        return Cursors.of(EVENT, Long.toString(position), Integer.toString(index));
    }

    /** The position just before this one in the list's order: the commit at the place itself may have more events to give. */
    long before() {
        return order == Order.OLDEST ? Math.max(0, position - 1) : position == Long.MAX_VALUE ? position : position + 1;
    }

    /** Whether an event stands behind the place. */
    boolean isBefore(long otherPosition, int otherIndex) {
        if (otherPosition != position) {
            return order == Order.OLDEST ? otherPosition > position : otherPosition < position;
        }
        return order == Order.OLDEST ? otherIndex > index : otherIndex < index;
    }
}

package vn.socai.view.chronicle;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.view.BadCursor;
import vn.socai.view.Cursors;
import vn.socai.view.chronicle.Chronicle.Order;

/** A place in the ledger, at an event, from which a list goes on in its order. */
record Place(Order order, long position, int index) {
    /** The place that a cursor names, or the start of a list up to a position. */
    static Place of(Order order, @Nullable String cursor, long at) {
        if (cursor == null) {
            return new Place(order, order == Order.OLDEST ? 0 : at, Integer.MAX_VALUE);
        }
        List<String> parts = Cursors.parts(cursor, 3, order.name());
        try {
            return new Place(order, Long.parseLong(parts.get(1)), Integer.parseInt(parts.get(2)));
        } catch (NumberFormatException e) {
            throw new BadCursor();
        }
    }

    String cursor() {
        return Cursors.of(order.name(), Long.toString(position), Integer.toString(index));
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

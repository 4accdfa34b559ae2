package vn.socai.view.evidence;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.view.BadCursor;
import vn.socai.view.Cursors;

/** An event's place in the ledger, behind which a list goes on. */
record Place(long position, int index) {
    private static final String ORDER = "EVIDENCE";

    static Place of(@Nullable String cursor, long start) {
        if (cursor == null) {
            return new Place(start, Integer.MAX_VALUE);
        }
        List<String> parts = Cursors.parts(cursor, 3, ORDER);
        try {
            return new Place(Long.parseLong(parts.get(1)), Integer.parseInt(parts.get(2)));
        } catch (NumberFormatException e) {
            throw new BadCursor();
        }
    }

    String cursor() {
        return Cursors.of(ORDER, Long.toString(position), Integer.toString(index));
    }

    boolean isBefore(long otherPosition, int otherIndex) {
        return otherPosition > position || (otherPosition == position && otherIndex > index);
    }
}

package vn.socai.view.tally;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import vn.socai.view.Packed;

/**
 * The figures of one unit in one month, day by day; or its flows in half a year, month by month: what is said of days below is then said
 * of months.
 *
 * <p>Stored as the position of its first version, so that nobody looks for an earlier one; then, for each day with anything: twice the
 * day of the month, and 1 more where another mask follows than that of the day before; the mask of the fixed places used (its lowest bit
 * says that places of windows follow); then the numbers. A usual day of visits takes some 12 bytes.
 */
final class Cell {
    private static final int EXTRAS = 1;

    private static final long[] NOTHING = {};

    /** By the day of the month; empty where nothing was ever said of the day. */
    private final long[][] days = new long[32][];
    private final long begun;

    /** Reads day, place and number of everything in a cell. */
    interface DayReader {
        void take(int dayOfMonth, int slot, long value);
    }

    private Cell(long begun) {
        this.begun = begun;
        Arrays.fill(days, NOTHING);
    }

    /** @param position that of the first version, where there is none yet */
    static Cell of(byte @Nullable [] bytes, long position) {
        Cell cell = new Cell(bytes == null ? position : begun(bytes));
        if (bytes != null) {
            read(bytes, cell::add);
        }
        return cell;
    }

    void add(int dayOfMonth, int slot, long value) {
        days[dayOfMonth] = row(days[dayOfMonth], slot, value);
    }

    byte[] bytes() {
        Packed.Writer out = new Packed.Writer().number(begun);
        long before = 0;
        for (int d = 1; d < days.length; d++) {
            before = write(d, days[d], before, out);
        }
        return out.bytes();
    }

    private static long[] row(long[] row, int slot, long value) {
        long[] wide = row.length > slot ? row : Arrays.copyOf(row, Math.max(Slot.FIRST_WINDOW, slot + 1));
        wide[slot] += value;
        return wide;
    }

    /**
     * Writes a row of numbers; one without any is left out.
     *
     * @return the mask of the last row written
     */
    private static long write(int dayOfMonth, long[] day, long before, Packed.Writer out) {
        long mask = 0;
        int extras = 0;
        for (int slot = 0; slot < day.length; slot++) {
            if (day[slot] != 0 && slot < Slot.FIRST_WINDOW) {
                mask |= 2L << slot;
            } else if (day[slot] != 0) {
                extras++;
            }
        }
        if (mask == 0 && extras == 0) {
            return before;
        }
        mask |= extras > 0 ? EXTRAS : 0;
        out.number(dayOfMonth * 2L + (mask == before ? 0 : 1));
        if (mask != before) {
            out.number(mask);
        }
        for (int slot = 0; slot < Math.min(Slot.FIRST_WINDOW, day.length); slot++) {
            if (day[slot] != 0) {
                out.signed(day[slot]);
            }
        }
        if (extras > 0) {
            out.number(extras);
        }
        for (int slot = Slot.FIRST_WINDOW; slot < day.length; slot++) {
            if (day[slot] != 0) {
                out.number(slot).signed(day[slot]);
            }
        }
        return mask;
    }

    /** The position of the first version: before it there is nothing. */
    static long begun(byte[] bytes) {
        return new Packed.Reader(bytes).number();
    }

    static void read(byte[] bytes, DayReader reader) {
        Packed.Reader in = new Packed.Reader(bytes);
        in.number();
        long mask = 0;
        while (in.more()) {
            mask = readRow(in, mask, reader);
        }
    }

    private static long readRow(Packed.Reader in, long before, DayReader reader) {
        long head = in.number();
        int day = (int) (head >>> 1);
        long mask = (head & 1) == 0 ? before : in.number();
        for (long rest = mask >>> 1; rest != 0; rest &= rest - 1) {
            reader.take(day, Long.numberOfTrailingZeros(rest), in.signed());
        }
        if ((mask & EXTRAS) != 0) {
            for (long left = in.number(); left > 0; left--) {
                reader.take(day, (int) in.number(), in.signed());
            }
        }
        return mask;
    }
}

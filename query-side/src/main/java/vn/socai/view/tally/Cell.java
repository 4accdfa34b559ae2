package vn.socai.view.tally;

import java.util.Arrays;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.socai.view.Packed;

/**
 * The figures of one unit in one month, day by day; or its flows in one year, month by month: what is said of days below is then said
 * of months.
 *
 * <p>Stored as, for each day with anything: the day of the month, a mask of the fixed places used (its lowest bit says that
 * places of windows follow), then the numbers. A usual day of visits takes some 12 bytes.
 */
final class Cell {
    private static final int EXTRAS = 1;

    private static final long[] NOTHING = {};

    /** By the day of the month; empty where nothing was ever said of the day. */
    private final long[][] days = new long[32][];

    /** Reads day, place and number of everything in a cell. */
    interface DayReader {
        void take(int dayOfMonth, int slot, long value);
    }

    private Cell() {
        Arrays.fill(days, NOTHING);
    }

    static Cell of(byte @Nullable [] bytes) {
        Cell cell = new Cell();
        if (bytes != null) {
            read(bytes, cell::add);
        }
        return cell;
    }

    void add(int dayOfMonth, int slot, long value) {
        days[dayOfMonth] = row(days[dayOfMonth], slot, value);
    }

    byte[] bytes() {
        Packed.Writer out = new Packed.Writer();
        for (int d = 1; d < days.length; d++) {
            write(d, days[d], out);
        }
        return out.bytes();
    }

    /** Adds a number to a row among many. */
    static void add(Map<Integer, long[]> rows, int number, int slot, long value) {
        rows.merge(number, row(NOTHING, slot, value), (row, one) -> row(row, slot, value));
    }

    private static long[] row(long[] row, int slot, long value) {
        long[] wide = row.length > slot ? row : Arrays.copyOf(row, Math.max(Slot.FIRST_WINDOW, slot + 1));
        wide[slot] += value;
        return wide;
    }

    /** Writes a row of numbers; one without any is left out. */
    static void write(int dayOfMonth, long[] day, Packed.Writer out) {
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
            return;
        }
        out.number(dayOfMonth).number(mask | (extras > 0 ? EXTRAS : 0));
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
    }

    static void read(byte[] bytes, DayReader reader) {
        read(new Packed.Reader(bytes), reader);
    }

    /** Reads rows up to the end. */
    static void read(Packed.Reader in, DayReader reader) {
        while (in.more()) {
            readRow(in, reader);
        }
    }

    /** Reads the row that stands next. */
    static void readRow(Packed.Reader in, DayReader reader) {
        int day = (int) in.number();
        long mask = in.number();
        for (long rest = mask >>> 1; rest != 0; rest &= rest - 1) {
            reader.take(day, Long.numberOfTrailingZeros(rest), in.signed());
        }
        if ((mask & EXTRAS) != 0) {
            for (long left = in.number(); left > 0; left--) {
                reader.take(day, (int) in.number(), in.signed());
            }
        }
    }
}

package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.socai.value.UnitId;
import vn.socai.view.Packed;

/**
 * All of a unit's cells in one value: what begins and ends there, day by day, the flows of all time and those of each month. It gets a
 * version with every commit that touches the unit, so that what was known of whole months at any position is one read, however many
 * months and events there are; a cell is asked only for the month in which a window begins or ends.
 *
 * <p>Stored as: how many turns of states, each as day, place and number; then, where there are flows, the first month less one, and
 * rows as in a {@link Cell}: number 0 for all time, then the months counted from that month.
 */
final class Summary {
    private static final String PREFIX = "=";

    private final SortedMap<Turn, Long> turns = new TreeMap<>();
    private final SortedMap<Integer, long[]> months = new TreeMap<>();

    private record Turn(long day, int slot) implements Comparable<Turn> {
        @Override
        public int compareTo(Turn other) {
            int order = Long.compare(day, other.day);
            return order != 0 ? order : Integer.compare(slot, other.slot);
        }
    }

    /** Reads number by number. */
    @FunctionalInterface
    interface Reader {
        /** @param when a day since 1970 for states, else a month, or {@link #ALL_TIME} */
        void take(long when, int slot, long value);
    }

    /** Stands in place of a month for the sum over all months. */
    static final long ALL_TIME = Long.MIN_VALUE;

    /** The key of a unit's summary; all of them stand together, since they are asked for together. */
    static String key(UnitId unit) {
        return PREFIX + unit.value();
    }

    /** The unit whose summary stands under a key, absent for a key of another kind. */
    static @Nullable UnitId unit(String key) {
        return key.startsWith(PREFIX) ? new UnitId(key.substring(PREFIX.length())) : null;
    }

    static Summary of(byte @Nullable [] bytes) {
        Summary summary = new Summary();
        if (bytes != null) {
            read(bytes, (day, slot, n) -> summary.turns.put(new Turn(day, slot), n),
                    (month, slot, n) -> {
                        if (month != ALL_TIME) {
                            Cell.add(summary.months, (int) month, slot, n);
                        }
                    });
        }
        return summary;
    }

    void add(LocalDate day, int slot, long n) {
        if (slot < Slot.FIRST_FLOW) {
            turns.merge(new Turn(day.toEpochDay(), slot), n, Long::sum);
        } else {
            Cell.add(months, CellKey.month(day), slot, n);
        }
    }

    byte[] bytes() {
        turns.values().removeIf(n -> n == 0);
        months.values().removeIf(row -> Arrays.stream(row).allMatch(n -> n == 0));
        Packed.Writer out = new Packed.Writer().number(turns.size());
        long day = 0;
        for (Map.Entry<Turn, Long> turn : turns.entrySet()) {
            out.signed(turn.getKey().day - day).number(turn.getKey().slot).signed(turn.getValue());
            day = turn.getKey().day;
        }
        if (!months.isEmpty()) {
            int before = months.firstKey() - 1;
            SortedMap<Integer, long[]> all = new TreeMap<>();
            for (long[] row : months.values()) {
                for (int slot = 0; slot < row.length; slot++) {
                    Cell.add(all, 0, slot, row[slot]);
                }
            }
            out.number(before);
            all.forEach((number, row) -> Cell.write(number, row, out));
            months.forEach((month, row) -> Cell.write(month - before, row, out));
        }
        return out.bytes();
    }

    /** Reads all of it. */
    static void read(byte[] bytes, Reader states, Reader flows) {
        Packed.Reader in = new Packed.Reader(bytes);
        readStates(in, states);
        if (in.more()) {
            long before = in.number();
            Cell.read(in, (number, slot, value) -> flows.take(number == 0 ? ALL_TIME : before + number, slot, value));
        }
    }

    /** Reads states and the flows of all time, whatever months there are. */
    static void readAllTime(byte[] bytes, Reader states, Reader flows) {
        Packed.Reader in = new Packed.Reader(bytes);
        readStates(in, states);
        if (in.more()) {
            in.number();
            // Months that cancel out, as when a visit was moved and voided, leave no row of all time: a month's stands first.
            Cell.readRow(in, (number, slot, value) -> {
                if (number == 0) {
                    flows.take(ALL_TIME, slot, value);
                }
            });
        }
    }

    private static void readStates(Packed.Reader in, Reader states) {
        long day = 0;
        for (long left = in.number(); left > 0; left--) {
            day += in.signed();
            states.take(day, (int) in.number(), in.signed());
        }
    }
}

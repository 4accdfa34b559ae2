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
 * What began and ended at a unit, day by day, with its flows of all time and of each year. It gets a version with every commit that
 * touches the unit, so that what was known of whole years at any position is one read; the years of a year that is not wanted whole
 * stand in a {@link Cell} by themselves, and the days of a month likewise. A commit so rewrites some hundred bytes, however long the
 * unit's history is.
 *
 * <p>Stored as: how many turns of states, each as day, place and number; then, where there are flows, the first year less one, and
 * rows as in a {@link Cell}: number 0 for all time, then the years counted from that year.
 */
final class Summary {
    private static final String PREFIX = "=";

    private final SortedMap<Turn, Long> turns = new TreeMap<>();
    private final SortedMap<Integer, long[]> years = new TreeMap<>();

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
        /** @param when a day since 1970 for states, else a year, or {@link #ALL_TIME} */
        void take(long when, int slot, long value);
    }

    /** Stands in place of a year for the sum over all years. */
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
                    (year, slot, n) -> {
                        if (year != ALL_TIME) {
                            Cell.add(summary.years, (int) year, slot, n);
                        }
                    });
        }
        return summary;
    }

    void add(LocalDate day, int slot, long n) {
        if (slot < Slot.FIRST_FLOW) {
            turns.merge(new Turn(day.toEpochDay(), slot), n, Long::sum);
        } else {
            Cell.add(years, day.getYear(), slot, n);
        }
    }

    byte[] bytes() {
        turns.values().removeIf(n -> n == 0);
        years.values().removeIf(row -> Arrays.stream(row).allMatch(n -> n == 0));
        Packed.Writer out = new Packed.Writer().number(turns.size());
        long day = 0;
        for (Map.Entry<Turn, Long> turn : turns.entrySet()) {
            out.signed(turn.getKey().day - day).number(turn.getKey().slot).signed(turn.getValue());
            day = turn.getKey().day;
        }
        if (!years.isEmpty()) {
            int before = years.firstKey() - 1;
            SortedMap<Integer, long[]> all = new TreeMap<>();
            for (long[] row : years.values()) {
                for (int slot = 0; slot < row.length; slot++) {
                    Cell.add(all, 0, slot, row[slot]);
                }
            }
            out.number(before);
            all.forEach((number, row) -> Cell.write(number, row, out));
            years.forEach((year, row) -> Cell.write(year - before, row, out));
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

    /** Reads states and the flows of all time, whatever years there are. */
    static void readAllTime(byte[] bytes, Reader states, Reader flows) {
        Packed.Reader in = new Packed.Reader(bytes);
        readStates(in, states);
        if (in.more()) {
            in.number();
            // Years that cancel out, as when a visit was moved and voided, leave no row of all time: a year's stands first.
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

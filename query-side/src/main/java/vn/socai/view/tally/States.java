package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.socai.view.Packed;

/**
 * What began and ended, day by day: teams, members, targets. Kept apart from the flows, since it seldom changes: mostly what stands in
 * memory is also what was known at a position of the past.
 *
 * <p>Stored as the position of its first version, how many turns, and each as day, place and number.
 */
final class States {
    private static final String PREFIX = "=";

    private final long begun;
    private final SortedMap<Turn, Long> turns = new TreeMap<>();

    private record Turn(long day, int slot) implements Comparable<Turn> {
        @Override
        public int compareTo(Turn other) {
            int order = Long.compare(day, other.day);
            return order != 0 ? order : Integer.compare(slot, other.slot);
        }
    }

    /** Reads turn by turn. */
    @FunctionalInterface
    interface Reader {
        /** @param day since 1970 */
        void take(long day, int slot, long value);
    }

    private States(long begun) {
        this.begun = begun;
    }

    static String key(Account account) {
        return PREFIX + account.text();
    }

    /** Whose states stand under a key, absent for a key of another kind. */
    static @Nullable Account account(String key) {
        return key.startsWith(PREFIX) ? Account.parse(key.substring(PREFIX.length())) : null;
    }

    /** @param position that of the first version, where there is none yet */
    static States of(byte @Nullable [] bytes, long position) {
        States states = new States(bytes == null ? position : Cell.begun(bytes));
        if (bytes != null) {
            read(bytes, (day, slot, n) -> states.turns.put(new Turn(day, slot), n));
        }
        return states;
    }

    void add(LocalDate day, int slot, long n) {
        turns.merge(new Turn(day.toEpochDay(), slot), n, Long::sum);
    }

    byte[] bytes() {
        turns.values().removeIf(n -> n == 0);
        Packed.Writer out = new Packed.Writer().number(begun).number(turns.size());
        long day = 0;
        for (Map.Entry<Turn, Long> turn : turns.entrySet()) {
            out.signed(turn.getKey().day - day).number(turn.getKey().slot).signed(turn.getValue());
            day = turn.getKey().day;
        }
        return out.bytes();
    }

    static void read(byte[] bytes, Reader reader) {
        Packed.Reader in = new Packed.Reader(bytes);
        in.number();
        long day = 0;
        for (long left = in.number(); left > 0; left--) {
            day += in.signed();
            reader.take(day, (int) in.number(), in.signed());
        }
    }
}

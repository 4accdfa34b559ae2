package vn.socai.view.recount;

import java.util.Arrays;
import java.util.List;

import vn.socai.view.atlas.Ordinals;

/**
 * Finds on which day each household of a part has its first visit that stands, ever and in each month, and counts it there. Of several
 * units on one day the first by its id counts.
 */
final class FirstVisits {
    private final Ordinals ordinals;
    private final Rows rows;
    /** The visits of one household, in the order of their days. */
    private long[] visits = new long[16];
    private int count;

    /** The month that is open with its first day and unit; and whether none was before. */
    private int month;
    private long day;
    private int unit;
    private boolean open;
    private boolean ever;

    FirstVisits(Ordinals ordinals, Rows rows) {
        this.ordinals = ordinals;
        this.rows = rows;
    }

    /** Counts the households of a part, as all threads have seen them. */
    void count(List<HouseholdVisits> all, int part) {
        int size = 0;
        for (HouseholdVisits some : all) {
            size += some.end(part) / HouseholdVisits.LONGS;
        }
        long[] together = new long[size * HouseholdVisits.LONGS];
        int end = 0;
        for (HouseholdVisits some : all) {
            System.arraycopy(some.part(part), 0, together, end, some.end(part));
            end += some.end(part);
        }
        int[] before = new int[size];
        int[] last = chain(together, size, before);
        for (int i = 0; i < last.length; i++) {
            if (last[i] != 0) {
                household(together, last[i] - 1, before);
            }
        }
    }

    /**
     * Chains the visits of each household.
     *
     * @param before is filled with the visit before each, counted from 1, 0 for none
     * @return the last visit of each household, counted from 1, in no order and with gaps of 0
     */
    private static int[] chain(long[] all, int size, int[] before) {
        int mask = Integer.highestOneBit(Math.max(size, 1)) * 4 - 1;
        int[] last = new int[mask + 1];
        for (int i = 0; i < size; i++) {
            long most = all[i * HouseholdVisits.LONGS];
            long least = all[i * HouseholdVisits.LONGS + 1];
            int place = (int) (HouseholdVisits.hash(most, least) >>> 24) & mask;
            while (last[place] != 0 && (all[(last[place] - 1) * HouseholdVisits.LONGS] != most
                    || all[(last[place] - 1) * HouseholdVisits.LONGS + 1] != least)) {
                place = (place + 1) & mask;
            }
            before[i] = last[place];
            last[place] = i + 1;
        }
        return last;
    }

    private void household(long[] all, int last, int[] before) {
        count = 0;
        for (int i = last; i >= 0; i = before[i] - 1) {
            if (count == visits.length) {
                visits = Arrays.copyOf(visits, count * 2);
            }
            visits[count++] = all[i * HouseholdVisits.LONGS + 2];
        }
        Arrays.sort(visits, 0, count);
        open = false;
        ever = false;
        int i = 0;
        while (i < count) {
            // What is taken back cancels what stood on that day in that unit.
            long visit = visits[i] & ~1L;
            int standing = 0;
            for (; i < count && (visits[i] & ~1L) == visit; i++) {
                standing += HouseholdVisits.sign(visits[i]);
            }
            if (standing > 0) {
                stands(visit);
            }
        }
        close();
    }

    private void stands(long visit) {
        int at = HouseholdVisits.unit(visit);
        if (open && HouseholdVisits.month(visit) == month) {
            if (HouseholdVisits.day(visit) == day && ordinals.unit(at).compareTo(ordinals.unit(unit)) < 0) {
                unit = at;
            }
            return;
        }
        close();
        open = true;
        month = HouseholdVisits.month(visit);
        day = HouseholdVisits.day(visit);
        unit = at;
    }

    private void close() {
        if (open) {
            int row = rows.row(unit, month);
            rows.add(row, Line.HOUSEHOLDS_OF_MONTH, 1);
            if (!ever) {
                rows.add(row, Line.HOUSEHOLDS, 1);
                ever = true;
            }
        }
    }
}

package vn.socai.view.recount;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One thread's visits of households, three numbers each, in parts by the household. Where they are more than may be held, only those of
 * a group of households are kept, and the ledger is read once for each group.
 */
final class HouseholdVisits {
    /** Each is small enough for a core's own memory, and all hold whole households. */
    static final int PARTS = 64;
    static final int LONGS = 3;
    /** One household with endless visits is not divided, however many groups there are. */
    private static final int MOST_GROUPS = 1 << 10;
    private static final int FIRST = 64 * LONGS;

    private final long[][] parts = new long[PARTS][FIRST];
    private final int[] ends = new int[PARTS];
    private final AtomicInteger groups;
    private final long room;
    private long held;
    /** The group that is kept, and of how many, a power of two. */
    private int group;
    private int of;

    /**
     * @param groups into how many groups all threads divide the households by now
     * @param room how many visits this thread may hold before they are divided further
     */
    HouseholdVisits(AtomicInteger groups, long room) {
        this.groups = groups;
        this.room = room;
        of = groups.get();
    }

    /** Forgets all, and goes on with a group. */
    void begin(int next) {
        Arrays.fill(ends, 0);
        held = 0;
        group = next;
        of = groups.get();
    }

    /**
     * A visit of a household was counted.
     *
     * @param date as in {@link VisitBits#date}
     * @param sign 1, or -1 where it is taken back
     */
    void add(long most, long least, int date, int unit, int sign) {
        long hash = hash(most, least);
        if ((hash & (of - 1)) != group) {
            return;
        }
        int part = (int) (hash >>> 58);
        int end = ends[part];
        if (end == parts[part].length) {
            parts[part] = Arrays.copyOf(parts[part], end * 2);
        }
        parts[part][end] = most;
        parts[part][end + 1] = least;
        // In this order the first day comes first, and what is taken back stands beside what it was.
        parts[part][end + 2] = ((long) date << 32) + (long) unit * 2 + (sign < 0 ? 1 : 0);
        ends[part] = end + LONGS;
        held++;
    }

    static int unit(long visit) {
        return (int) (visit & 0xFFFF_FFFFL) >>> 1;
    }

    static long day(long visit) {
        return visit >> 32;
    }

    static int month(long visit) {
        return (int) (visit >> 37);
    }

    static int sign(long visit) {
        return (visit & 1) == 0 ? 1 : -1;
    }

    static long hash(long most, long least) {
        long mixed = (most ^ Long.rotateLeft(least, 32)) * 0x9E37_79B9_7F4A_7C15L;
        return (mixed ^ mixed >>> 32) * 0xD6E8_FEB8_6659_FD93L;
    }

    /** In the first pass: divides the households further where this thread holds too many. */
    void divide() {
        if (group == 0 && held > room && of < MOST_GROUPS) {
            groups.accumulateAndGet(of * 2, Math::max);
        }
        heed();
    }

    /** Lets go of what is no longer in the group, once some thread has divided the households further. */
    void heed() {
        if (of < groups.get()) {
            of = groups.get();
            held = 0;
            for (int part = 0; part < PARTS; part++) {
                keep(part);
            }
        }
    }

    private void keep(int part) {
        long[] all = parts[part];
        int end = 0;
        for (int i = 0; i < ends[part]; i += LONGS) {
            if ((hash(all[i], all[i + 1]) & (of - 1)) == group) {
                System.arraycopy(all, i, all, end, LONGS);
                end += LONGS;
            }
        }
        ends[part] = end;
        held += end / LONGS;
    }

    long[] part(int part) {
        return parts[part];
    }

    int end(int part) {
        return ends[part];
    }
}

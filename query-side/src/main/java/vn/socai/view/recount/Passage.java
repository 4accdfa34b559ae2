package vn.socai.view.recount;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** One reading of the ledger by several threads, which take its commits some at a time until none is left. */
final class Passage {
    /** As many events are read by a thread at once, more or less: what fits its core's own memory is counted faster. */
    private static final int EVENTS_HELD = 2_000;
    private static final int MOST = 1_000;

    private final long last;
    private final LongConsumer progress;
    private final AtomicLong taken = new AtomicLong();
    private final AtomicBoolean failed = new AtomicBoolean();
    private long done;

    /**
     * @param last the last position that is read
     * @param progress hears how many commits were read
     */
    Passage(long last, LongConsumer progress) {
        this.last = last;
        this.progress = progress;
    }

    /**
     * Counts until nothing is left to take, or another thread has failed.
     *
     * @param visits where they stand between being read and being counted
     */
    void through(VisitReader reader, Visits visits, Counter counter) {
        int some = 1;
        try {
            for (long after = taken.getAndAdd(some); after < last && !failed.get(); after = taken.getAndAdd(some)) {
                int now = (int) Math.min(some, last - after);
                visits.clear();
                reader.read(after, now, visits);
                counter.count(visits);
                counter.divide();
                tell(now);
                some = fitting(some, visits.events());
            }
        } catch (RuntimeException | Error wrong) {
            failed.set(true);
            throw wrong;
        }
    }

    private static int fitting(int some, long events) {
        return events > EVENTS_HELD ? Math.max(1, some / 2) : Math.min(MOST, some * 2);
    }

    private synchronized void tell(int some) {
        done += some;
        progress.accept(done);
    }
}

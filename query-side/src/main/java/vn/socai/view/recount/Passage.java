package vn.socai.view.recount;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

import vn.socai.view.recount.KeptVisits.Part;

/**
 * One passage through all commits by several threads: they take what is kept of them part by part, then what stands in the ledger behind
 * it some at a time, until nothing is left.
 */
final class Passage {
    /** As many events are read by a thread at once, more or less: what fits its core's own memory is counted faster. */
    private static final int EVENTS_HELD = 2_000;
    private static final int MOST = 1_000;

    private final List<Part> parts;
    private final KeptVisits kept;
    private final long last;
    private final LongConsumer progress;
    private final AtomicInteger part = new AtomicInteger();
    private final AtomicLong taken;
    private final AtomicLong spared = new AtomicLong();
    private final AtomicBoolean failed = new AtomicBoolean();
    private long done;

    /**
     * @param parts that are kept of the commits, from the first on
     * @param kept is given what is read behind them
     * @param last the last position that is read
     * @param progress hears how many commits were read
     */
    Passage(List<Part> parts, KeptVisits kept, long last, LongConsumer progress) {
        this.parts = parts;
        this.kept = kept;
        this.last = last;
        this.progress = progress;
        taken = new AtomicLong(parts.isEmpty() ? 0 : parts.getLast().last());
    }

    /**
     * Counts until nothing is left to take, or another thread has failed.
     *
     * @param visits where they stand between being read and being counted
     */
    void through(VisitReader reader, Visits visits, Counter counter) {
        try {
            for (int i = part.getAndIncrement(); i < parts.size() && !failed.get(); i = part.getAndIncrement()) {
                read(parts.get(i), reader, visits);
                counter.count(visits);
            }
            int some = 1;
            for (long after = taken.getAndAdd(some); after < last && !failed.get(); after = taken.getAndAdd(some)) {
                int now = (int) Math.min(some, last - after);
                visits.clear();
                reader.read(after, now, visits);
                kept.keep(after, visits);
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

    private void read(Part one, VisitReader reader, Visits visits) {
        int commits = Math.toIntExact(one.last() - one.after());
        visits.clear();
        if (one.read(visits)) {
            spared.addAndGet(commits);
        } else {
            visits.clear();
            reader.read(one.after(), commits, visits);
        }
        tell(commits);
    }

    private static int fitting(int some, long events) {
        return events > EVENTS_HELD ? Math.max(1, some / 2) : Math.min(MOST, some * 2);
    }

    private synchronized void tell(int some) {
        done += some;
        progress.accept(done);
    }

    /** How many commits need not be read from the ledger. */
    long spared() {
        return spared.get();
    }
}

package vn.socai.view.recount;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;

/** One reading of the ledger by several threads, which take its commits some at a time until none is left. */
final class Passage {
    /** As many events are held decoded by a thread, more or less: what fits its core's own memory is counted faster. */
    private static final int EVENTS_HELD = 2_000;
    private static final int MOST = 1_000;

    private final CommitLog log;
    private final long last;
    private final LongConsumer progress;
    private final AtomicLong taken = new AtomicLong();
    private final AtomicBoolean failed = new AtomicBoolean();
    private long done;

    /**
     * @param last the last position that is read
     * @param progress hears how many commits were read
     */
    Passage(CommitLog log, long last, LongConsumer progress) {
        this.log = log;
        this.last = last;
        this.progress = progress;
    }

    /** Counts until nothing is left to take, or another thread has failed. */
    void through(Counter counter) {
        int some = 1;
        try {
            for (long after = taken.getAndAdd(some); after < last && !failed.get(); after = taken.getAndAdd(some)) {
                some = fitting(some, read(counter, after, (int) Math.min(some, last - after)));
            }
        } catch (RuntimeException | Error wrong) {
            failed.set(true);
            throw wrong;
        }
    }

    /** How many events it were. */
    private long read(Counter counter, long after, int some) {
        List<Commit> commits = log.readAfter(after, some);
        long before = counter.events();
        for (int i = 0; i < some; i++) {
            if (i == commits.size() || commits.get(i).position() != after + i + 1) {
                throw new IllegalStateException("the ledger has no commit " + (after + i + 1));
            }
            counter.count(commits.get(i));
        }
        counter.divide();
        tell(some);
        return counter.events() - before;
    }

    private static int fitting(int some, long events) {
        return events > EVENTS_HELD ? Math.max(1, some / 2) : Math.min(MOST, some * 2);
    }

    private synchronized void tell(int some) {
        done += some;
        progress.accept(done);
    }
}

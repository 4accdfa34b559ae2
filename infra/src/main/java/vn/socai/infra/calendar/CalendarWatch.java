package vn.socai.infra.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.socai.command.Desk;
import vn.socai.command.DeskRejection.IdReused;
import vn.socai.command.Outcome;
import vn.socai.command.Outcome.Refused;
import vn.socai.ledger.Actor;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.LedgerUnavailable;
import vn.socai.value.Role;
import vn.socai.value.UnitId;
import vn.socai.view.Horizon;

/**
 * Turns passing time into commands, on a thread of its own and on every node.
 *
 * <p>What has come is compared with what stands in the ledger and sent one by one, in due order: the next only when the ledger holds the
 * one before, whichever node brought it. Ids are derived, so that two nodes, a restart in mid-run or a clock that jumps make each entry
 * once. Nothing is remembered here: after a rebuild everything stands in the ledger, and nothing is sent.
 */
public final class CalendarWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarWatch.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Actor ACTOR = new Actor("socai:calendar", Role.SYSTEM, UnitId.COUNTRY);
    /** A day is over this long after midnight: what other nodes, with clocks a little behind, took before midnight is in by then. */
    private static final Duration GRACE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_ATTEMPTS = 5;

    private final Calendar calendar;
    private final Horizon horizon;
    private final CommitLog log;
    private final Desk desk;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private final Thread thread;
    private volatile boolean ending;

    public CalendarWatch(Calendar calendar, Horizon horizon, CommitLog log, Desk desk, Clock clock) {
        this.calendar = calendar;
        this.horizon = horizon;
        this.log = log;
        this.desk = desk;
        this.clock = clock;
        this.thread = Thread.ofPlatform().name("calendar-watch").unstarted(this::run);
    }

    /** Begins to watch; to be called once the views have caught up with the ledger. */
    public void start() {
        thread.start();
    }

    private void run() {
        while (!ending) {
            try {
                look();
            } catch (RuntimeException e) {
                LOG.warn("the calendar is looked at again in {} s: {}", PAUSE.toSeconds(), e.toString());
            }
            pause();
        }
    }

    /**
     * Looks at the calendar once and sends what has come.
     *
     * @return how many entries were sent
     * @throws LedgerUnavailable where the views do not come forward in time, or the ledger cannot answer
     */
    public int look() {
        LocalDate today = LocalDate.ofInstant(clock.instant().minus(GRACE), ZONE);
        if (calendar.pending(today, horizon.projectedUpTo()).isEmpty()) {
            return 0;
        }
        // Who owes and who has reported is counted at the head: all that was taken before midnight is in it.
        if (!horizon.await(log.head(), PATIENCE)) {
            throw new LedgerUnavailable("the views are behind the ledger", null);
        }
        long at = horizon.projectedUpTo();
        List<Entry> pending = calendar.pending(today, at);
        int sent = 0;
        for (Entry entry : pending) {
            if (ending) {
                break;
            }
            send(entry, at);
            sent++;
        }
        return sent;
    }

    /** Comes back when the ledger holds the entry. */
    private void send(Entry entry, long at) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Outcome outcome = desk.submit(calendar.command(entry, attempt, at), ACTOR);
            if (!(outcome instanceof Refused refused) || calendar.stands(entry)) {
                // Taken, or another node was faster and saw it from another position.
                return;
            }
            if (!(refused.rejection() instanceof IdReused)) {
                throw new IllegalStateException(entry + " was refused: " + refused.rejection().code());
            }
        }
        throw new IllegalStateException("every id of " + entry + " is taken");
    }

    private void pause() {
        lock.lock();
        try {
            long left = PAUSE.toNanos();
            while (left > 0 && !ending) {
                left = woken.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ending = true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        ending = true;
        lock.lock();
        try {
            woken.signal();
        } finally {
            lock.unlock();
        }
        try {
            // A thread that was never started has ended.
            thread.join(TimeUnit.SECONDS.toMillis(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

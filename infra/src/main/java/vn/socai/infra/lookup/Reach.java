package vn.socai.infra.lookup;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.LongFunction;
import java.util.function.Predicate;

import vn.socai.event.Event;
import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.LedgerUnavailable;
import vn.socai.view.Horizon;

/**
 * Reads views for somebody who must know all that the ledger holds at this moment. What is found is taken as it is; what is not found
 * may only not be folded yet, so a miss waits until the views have folded whatever could have made it a hit, and asks once more.
 */
public final class Reach {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CHUNK = 1_000;

    private final CommitLog log;
    private final Horizon horizon;
    private final Set<Class<? extends Event>> families;
    private long scanned;
    private long last;

    /** Asks about anything: a miss waits for the head. */
    public Reach(CommitLog log, Horizon horizon) {
        this(log, horizon, Set.of(Event.class));
    }

    private Reach(CommitLog log, Horizon horizon, Set<Class<? extends Event>> families) {
        this.log = log;
        this.horizon = horizon;
        this.families = Set.copyOf(families);
    }

    /** Asks about what only events of these families can change: a miss does not wait for others, of which there are far more. */
    public Reach about(Set<Class<? extends Event>> only) {
        return new Reach(log, horizon, only);
    }

    /**
     * The answer, or the miss that is certain.
     *
     * @param question asked at a position
     * @throws LedgerUnavailable where the views do not get there in time: then nobody can tell
     */
    <T> T ask(LongFunction<T> question, Predicate<T> found) {
        long at = horizon.projectedUpTo();
        T answer = question.apply(at);
        if (found.test(answer)) {
            return answer;
        }
        long head = log.head();
        long needed = head <= at ? at : lastUpTo(head, at);
        if (needed <= at) {
            return answer;
        }
        if (!horizon.await(needed, PATIENCE)) {
            throw new LedgerUnavailable("the views are behind the ledger",
                    new TimeoutException("position " + needed + " not folded within " + PATIENCE));
        }
        return question.apply(horizon.projectedUpTo());
    }

    /** The last commit up to the head that could matter; each commit is looked at once, and none that is folded already. */
    private synchronized long lastUpTo(long head, long folded) {
        if (families.contains(Event.class)) {
            return head;
        }
        scanned = Math.max(scanned, folded);
        while (scanned < head) {
            List<Commit> commits = log.readAfter(scanned, CHUNK);
            if (commits.isEmpty()) {
                break;
            }
            for (Commit commit : commits) {
                if (matters(commit)) {
                    last = commit.position();
                }
            }
            scanned = commits.getLast().position();
        }
        return last;
    }

    private boolean matters(Commit commit) {
        return commit.draft()
                .events()
                .stream()
                .anyMatch(event -> families.stream().anyMatch(family -> family.isInstance(event)));
    }
}

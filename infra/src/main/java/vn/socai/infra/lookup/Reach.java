package vn.socai.infra.lookup;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.LongFunction;
import java.util.function.Predicate;

import vn.socai.ledger.CommitLog;
import vn.socai.ledger.LedgerUnavailable;
import vn.socai.view.Horizon;

/**
 * Reads views for somebody who must know all that the ledger holds at this moment. What is found is taken as it is; what is not found
 * may only not be folded yet, so a miss waits until the views reach the ledger's head as it is now and asks once more.
 */
public final class Reach {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CommitLog log;
    private final Horizon horizon;

    public Reach(CommitLog log, Horizon horizon) {
        this.log = log;
        this.horizon = horizon;
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
        if (head <= at) {
            return answer;
        }
        if (!horizon.await(head, PATIENCE)) {
            throw new LedgerUnavailable("the views are behind the ledger",
                    new TimeoutException("position " + head + " not folded within " + PATIENCE));
        }
        return question.apply(horizon.projectedUpTo());
    }
}

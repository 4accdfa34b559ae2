package vn.socai.infra.ledger;

import java.time.Clock;
import java.time.Duration;

import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;

/** How long the ledger has been waiting for what follows it: the views, the notary. */
public final class Waiting {
    private Waiting() {}

    /** How long the oldest commit after a position has been in the ledger; zero where none follows. */
    public static Duration behind(CommitLog log, long position, Clock clock) {
        if (position >= log.head()) {
            return Duration.ZERO;
        }
        Duration age = log.at(position + 1)
                .map(Commit::recordedAt)
                .map(at -> Duration.between(at, clock.instant()))
                .orElse(Duration.ZERO);
        return age.isNegative() ? Duration.ZERO : age;
    }
}

package vn.socai.infra.health;

import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

import vn.socai.infra.ledger.Waiting;
import vn.socai.ledger.CommitLog;
import vn.socai.view.Horizon;

/** What is measured of the running product; every question is answered anew, nothing is remembered. */
public final class Vitals {
    private final CommitLog log;
    private final Horizon horizon;
    private final IntSupplier parked;
    private final BooleanSupplier folding;
    private final BooleanSupplier keyring;
    private final Clock clock;

    /**
     * @param parked how many commits the views could not fold
     * @param folding whether the folding writer is alive
     * @param keyring whether keys can be read
     */
    public Vitals(CommitLog log, Horizon horizon, IntSupplier parked, BooleanSupplier folding, BooleanSupplier keyring,
            Clock clock) {
        this.log = log;
        this.horizon = horizon;
        this.parked = parked;
        this.folding = folding;
        this.keyring = keyring;
        this.clock = clock;
    }

    /**
     * The last durable position.
     *
     * @throws vn.socai.ledger.LedgerUnavailable where the ledger cannot be asked
     */
    public long head() {
        return log.head();
    }

    /**
     * Asks the store itself and not only what is remembered of it; the last commit, or nothing on an empty ledger.
     *
     * @throws vn.socai.ledger.LedgerUnavailable where the ledger cannot be asked
     */
    public void touch() {
        long head = log.head();
        if (head > 0 && log.at(head).isEmpty()) {
            throw new IllegalStateException("the last commit cannot be read");
        }
    }

    /** The position up to which every view is complete. */
    public long projectedUpTo() {
        return horizon.projectedUpTo();
    }

    /** How many commits the views do not show yet. */
    public long commitsBehind() {
        return Math.max(0, head() - projectedUpTo());
    }

    /** The age of the oldest commit that the views do not show yet; zero where there is none. */
    public Duration behind() {
        return Waiting.behind(log, projectedUpTo(), clock);
    }

    /** How many commits the views could not fold. */
    public int parked() {
        return parked.getAsInt();
    }

    /** Whether the folding writer is alive. */
    public boolean folding() {
        return folding.getAsBoolean();
    }

    /** Whether keys can be read. */
    public boolean keyring() {
        return keyring.getAsBoolean();
    }
}

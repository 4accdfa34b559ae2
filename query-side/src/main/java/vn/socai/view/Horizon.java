package vn.socai.view;

import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;

import vn.socai.value.UnitId;

/** How far the views have come. Every position up to it may be read, and answers the same for ever. */
public interface Horizon {
    /**
     * The views went on.
     *
     * @param after the horizon before
     * @param upTo the horizon now
     * @param units the units where something happened in between, as the facts name them (not their ancestors)
     */
    record Advance(long after, long upTo, Set<UnitId> units) {}

    /** The last position that every view has folded, or parked; 0 for an empty ledger. */
    long projectedUpTo();

    /** Waits until the position is folded; false where that did not happen in time, or the thread was interrupted. */
    boolean await(long position, Duration timeout);

    /** Tells the listener of each advance, in order and from one thread; it must be quick and must not throw. */
    AutoCloseable onAdvance(Consumer<Advance> listener);
}

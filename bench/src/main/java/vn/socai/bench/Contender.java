package vn.socai.bench;

import java.util.List;

/** Somebody who stores visits durably and idempotently, and can make the roll-ups from nothing but what it stored. */
public interface Contender extends AutoCloseable {
    /** Stores a group, or part of one, in one durable commit; returns when it is on the disk. Called by many threads. */
    void append(List<Visit> visits);

    /** Makes the roll-ups anew from all that was stored. */
    RollUps replay();

    /** What it keeps on the disk, its indexes included, in bytes; 0 where it keeps nothing. */
    long bytes();

    @Override
    void close();
}

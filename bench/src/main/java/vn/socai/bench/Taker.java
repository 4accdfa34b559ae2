package vn.socai.bench;

import java.util.List;

/** Somebody who stores visits durably and idempotently. */
public interface Taker extends AutoCloseable {
    /** Stores a group, or part of one, in one durable call; returns when it is on the disk. Called by many threads. */
    void append(List<Visit> visits);

    /** What it keeps on the disk, its indexes included, in bytes; 0 where it keeps nothing. */
    long bytes();

    @Override
    void close();
}

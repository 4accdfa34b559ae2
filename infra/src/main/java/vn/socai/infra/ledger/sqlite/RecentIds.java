package vn.socai.infra.ledger.sqlite;

import java.util.function.LongPredicate;

/**
 * The ids of all commits since a position, those of the batch under way included, by their hashes, before those that the index knows. Used
 * by the one writer alone, for whom they are few enough to stay in the processor's cache.
 */
final class RecentIds implements Ids {
    private static final int MOST = 8_192;

    private final IdIndex index;
    private long[] hashes = new long[4 * MOST];
    /** Of each hash, 0 where there is none. */
    private long[] positions = new long[hashes.length];
    private int size;
    private long since;

    RecentIds(IdIndex index) {
        this.index = index;
    }

    /** Forgets all: nothing is known of commits up to a position. */
    void begin(long head) {
        positions = new long[4 * MOST];
        hashes = new long[positions.length];
        size = 0;
        since = head;
    }

    /** The position after which every id stands here. */
    long since() {
        return since;
    }

    void put(long[] some, long position) {
        while ((size + some.length) * 2 > hashes.length) {
            grow();
        }
        for (long hash : some) {
            put(hash, position);
        }
    }

    private void grow() {
        long[] oldHashes = hashes;
        long[] oldPositions = positions;
        hashes = new long[2 * oldHashes.length];
        positions = new long[hashes.length];
        size = 0;
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldPositions[i] != 0) {
                put(oldHashes[i], oldPositions[i]);
            }
        }
    }

    private void put(long hash, long position) {
        int at = (int) hash & (hashes.length - 1);
        while (positions[at] != 0) {
            at = (at + 1) & (hashes.length - 1);
        }
        hashes[at] = hash;
        positions[at] = position;
        size++;
    }

    /** Whether one of these may be among the recent; false says that none is. */
    boolean perhaps(long[] some) {
        for (long hash : some) {
            if (recent(hash, position -> true) != 0) {
                return true;
            }
        }
        return false;
    }

    private long recent(long hash, LongPredicate bears) {
        for (int at = (int) hash & (hashes.length - 1); positions[at] != 0; at = (at + 1) & (hashes.length - 1)) {
            if (hashes[at] == hash && bears.test(positions[at])) {
                return positions[at];
            }
        }
        return 0;
    }

    @Override
    public long find(long hash, LongPredicate bears) {
        long found = recent(hash, bears);
        return found != 0 ? found : index.find(hash, bears);
    }

    @Override
    public IdHashes hashes() {
        return index.hashes();
    }

    /** The batch is stored and in the index: what has become too much may go. */
    void stored(long head) {
        if (size > MOST) {
            begin(head);
        }
    }
}

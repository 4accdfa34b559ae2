package vn.socai.infra.ledger.sqlite;

import java.util.Arrays;
import java.util.function.LongPredicate;

/** A hash table of positions in memory, for one thread; it grows where that is needed and shrinks when it is cleared. */
final class IdHalf {
    private final int slots;
    private long[] hashes;
    /** Of each hash, 0 where there is none. */
    private long[] positions;
    private int size;

    /** @param slots a power of two */
    IdHalf(int slots) {
        this.slots = slots;
        hashes = new long[slots];
        positions = new long[slots];
    }

    int size() {
        return size;
    }

    void clear() {
        if (positions.length == slots) {
            Arrays.fill(positions, 0);
        } else {
            hashes = new long[slots];
            positions = new long[slots];
        }
        size = 0;
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

    /** The first position of that hash that is the right one, 0 where none is. */
    long find(long hash, LongPredicate right) {
        for (int at = (int) hash & (hashes.length - 1); positions[at] != 0; at = (at + 1) & (hashes.length - 1)) {
            if (hashes[at] == hash && right.test(positions[at])) {
                return positions[at];
            }
        }
        return 0;
    }
}

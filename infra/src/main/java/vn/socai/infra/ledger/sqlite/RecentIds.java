package vn.socai.infra.ledger.sqlite;

import java.util.function.LongPredicate;

/**
 * The ids of all commits since a position, those of the batch under way included, by their hashes, before those that the index knows. Used
 * by the one writer alone, for whom they are few enough to stay in the processor's cache.
 *
 * <p>The older half goes as a whole when the younger is full, so that at least so many are always known as a half has.
 */
final class RecentIds implements Ids {
    /** Of a half. Whoever looked ids up has so many of others to append before his own must be looked up again. */
    private static final int MOST = 8_192;

    private final IdIndex index;
    private IdHalf older = new IdHalf(4 * MOST);
    private IdHalf younger = new IdHalf(4 * MOST);
    private long youngerSince;
    private volatile long since;

    RecentIds(IdIndex index) {
        this.index = index;
    }

    /** Forgets all: nothing is known of commits up to a position. */
    void begin(long head) {
        older.clear();
        younger.clear();
        youngerSince = head;
        since = head;
    }

    /** The position after which every id stands here. May be asked by anybody. */
    long since() {
        return since;
    }

    void put(long[] some, long position) {
        younger.put(some, position);
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
        long found = younger.find(hash, bears);
        return found != 0 ? found : older.find(hash, bears);
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
        if (younger.size() > MOST) {
            IdHalf gone = older;
            gone.clear();
            older = younger;
            younger = gone;
            since = youngerSince;
            youngerSince = head;
        }
    }
}

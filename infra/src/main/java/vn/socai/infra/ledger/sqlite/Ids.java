package vn.socai.infra.ledger.sqlite;

import java.util.function.LongPredicate;

/** Tells by hashes where ids stand, and where streams go on. */
interface Ids {
    /** By what ids and streams are found here. */
    IdHashes hashes();

    /**
     * The position of a commit by a hash, 0 where there is none.
     *
     * @param bears whether the commit at a position really is the one
     */
    long find(long hash, LongPredicate bears);
}

package vn.socai.infra.ledger.sqlite;

import java.util.function.LongPredicate;

import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;

/** Tells by hashes where ids stand, and where streams go on. */
interface Ids {
    /** By what an id is found here, and nobody can choose. */
    long hash(CommandId id);

    /** By what the commit is found here whose first event has that sequence in its stream. */
    long hash(StreamName stream, long sequence);

    /**
     * The position of a commit by a hash, 0 where there is none.
     *
     * @param bears whether the commit at a position really is the one
     */
    long find(long hash, LongPredicate bears);
}

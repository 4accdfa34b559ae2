package vn.socai.infra.ledger.sqlite;

import java.util.function.LongPredicate;

import vn.socai.value.CommandId;

/** Tells where an id stands. */
interface Ids {
    /**
     * The position of the commit that bears an id, 0 where there is none.
     *
     * @param bears whether the commit at a position really bears it
     */
    long find(CommandId id, LongPredicate bears);
}

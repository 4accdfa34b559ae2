package vn.socai.event;

import vn.socai.value.Purpose;
import vn.socai.value.Stored;

/** What is said of the ledger itself. */
public sealed interface LedgerEvent extends Event {
    /** The first event of every ledger: what it is kept for. */
    @Stored(name = "ledger.opened")
    record LedgerOpened(Purpose purpose) implements LedgerEvent {}
}

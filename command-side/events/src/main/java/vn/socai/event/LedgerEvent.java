package vn.socai.event;

import vn.socai.value.Purpose;
import vn.socai.value.Stored;

/** What is said of the ledger itself. */
public sealed interface LedgerEvent extends Event {
    /** The first event of every ledger: what it is kept for. */
    @Stored(name = "ledger.opened")
    record LedgerOpened(Purpose purpose) implements LedgerEvent {}

    /**
     * Checkpoints are signed with another key from now on.
     *
     * @param statement names both keys and is signed by both, in the form of docs/proof-format.md §6
     */
    @Stored(name = "ledger.signing-key-changed")
    record SigningKeyChanged(String statement) implements LedgerEvent {}
}

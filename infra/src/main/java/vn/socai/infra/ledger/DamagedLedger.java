package vn.socai.infra.ledger;

/** What is stored is not what was written, or not written by this program. Nothing was changed; a backup is the way back. */
public final class DamagedLedger extends LedgerNotOpened {
    private static final long serialVersionUID = 1;

    public DamagedLedger(String vietnamese, String english) {
        super("LEDGER_DAMAGED", vietnamese, english);
    }

    public DamagedLedger(String vietnamese, String english, Throwable cause) {
        super("LEDGER_DAMAGED", vietnamese, english, cause);
    }
}

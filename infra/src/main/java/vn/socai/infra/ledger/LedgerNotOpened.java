package vn.socai.infra.ledger;

/** Why a ledger cannot be opened, for the operator: a stable code and a sentence in each language. The stack says nothing more. */
public class LedgerNotOpened extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;

    public LedgerNotOpened(String code, String vietnamese, String english, Throwable cause) {
        super(code + ": " + vietnamese + " / " + english, cause);
        this.code = code;
    }

    public LedgerNotOpened(String code, String vietnamese, String english) {
        super(code + ": " + vietnamese + " / " + english);
        this.code = code;
    }

    /** {@code DATA_DIRECTORY_NOT_WRITABLE}, {@code LEDGER_IN_USE} or {@code LEDGER_DAMAGED}, {@code LEDGER_NEWER_FORMAT}. */
    public String code() {
        return code;
    }
}

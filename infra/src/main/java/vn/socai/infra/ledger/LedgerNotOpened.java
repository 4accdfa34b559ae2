package vn.socai.infra.ledger;

/** Why a ledger cannot be opened, for the operator: a stable code and a sentence in each language. The stack says nothing more. */
public class LedgerNotOpened extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final String vietnamese;
    private final String english;

    public LedgerNotOpened(String code, String vietnamese, String english, Throwable cause) {
        this(code, vietnamese, english);
        initCause(cause);
    }

    public LedgerNotOpened(String code, String vietnamese, String english) {
        super(code + ": " + vietnamese + " / " + english);
        this.code = code;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** {@code DATA_DIRECTORY_NOT_WRITABLE}, {@code LEDGER_IN_USE} or {@code LEDGER_DAMAGED}, {@code LEDGER_NEWER_FORMAT}. */
    public String code() {
        return code;
    }

    /** The sentence in Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** The sentence in English. */
    public String english() {
        return english;
    }
}

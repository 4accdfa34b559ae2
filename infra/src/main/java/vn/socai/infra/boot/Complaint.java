package vn.socai.infra.boot;

/** Why the product cannot start or go on, told to the person at the terminal: a stable code and one sentence in each language. */
public final class Complaint extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The kinds of trouble; the process ends with the kind's exit code. */
    public enum Kind {
        USAGE(2), DATA_DIRECTORY_UNUSABLE(3), DATA_DIRECTORY_IN_USE(3), LEDGER_DAMAGED(4), LEDGER_TOO_NEW(4),
        KEYRING_UNUSABLE(4), SIGNING_KEY_UNUSABLE(4), WRONG_PURPOSE(5), STORE_UNREACHABLE(6), PORT_IN_USE(7),
        VIEWS_DIFFER(8), NO_TOKEN_ISSUER(9), NOT_VERIFIED(10), NOT_EXPORTED(11), UNEXPECTED(70);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        /** The exit code of the process; never 0 or 1. */
        public int exitCode() {
            return exitCode;
        }
    }

    private final Kind kind;
    private final String vi;
    private final String en;

    public Complaint(Kind kind, String vi, String en) {
        super(kind + ": " + en);
        this.kind = kind;
        this.vi = vi;
        this.en = en;
    }

    /** The same with what lay behind it, for the log file alone. */
    public Complaint(Kind kind, String vi, String en, Throwable behind) {
        this(kind, vi, en);
        initCause(behind);
    }

    public Kind kind() {
        return kind;
    }

    public String vi() {
        return vi;
    }

    public String en() {
        return en;
    }

    /** What stands on the terminal. */
    public String told() {
        return vi + "\n" + en + " [" + kind + "]";
    }
}

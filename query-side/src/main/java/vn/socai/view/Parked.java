package vn.socai.view;

/**
 * A commit that a view could not fold and passed by; its other commits and the other views went on.
 *
 * @param code {@code FOLD_FAILED}, or {@code COMMIT_UNREADABLE} where no view could even read it
 */
public record Parked(String view, long position, String code) {
    /** The fold threw. */
    public static final String FOLD_FAILED = "FOLD_FAILED";
    /** The ledger holds the commit but could not make sense of it. */
    public static final String COMMIT_UNREADABLE = "COMMIT_UNREADABLE";
}

package vn.socai.ledger;

import org.jspecify.annotations.Nullable;

/**
 * The store cannot take or give commits now. Whether a commit under way arrived may be unknown; sending the same ids again is safe
 * and tells.
 */
public final class LedgerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LedgerUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

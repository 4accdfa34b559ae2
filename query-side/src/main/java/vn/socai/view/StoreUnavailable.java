package vn.socai.view;

/** The store of the views cannot answer now. Nothing is lost: the ledger has it all, and folding again writes the same. */
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}

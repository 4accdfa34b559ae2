package vn.socai.ledger;

import java.util.List;

/** The ledger already holds what a draft would add, so nothing was stored. */
public final class AppendRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What was taken already. */
    public enum Cause {
        /** One or more ids stand in the ledger: a resend, or a race that another won. */
        ID_TAKEN,
        /** Another commit took the stream's sequence: decide again on the new state. */
        SEQUENCE_TAKEN
    }

    private final Cause cause;
    private final transient List<Receipt> receipts;

    public AppendRefused(Cause cause, List<Receipt> receipts) {
        super(cause.name());
        this.cause = cause;
        this.receipts = List.copyOf(receipts);
    }

    public Cause reason() {
        return cause;
    }

    /** The receipts of the ids that were taken; empty for a taken sequence. */
    public List<Receipt> receipts() {
        return receipts;
    }
}

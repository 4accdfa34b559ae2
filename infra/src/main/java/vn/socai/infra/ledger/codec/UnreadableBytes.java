package vn.socai.infra.ledger.codec;

/** Stored bytes that are cut short, malformed, or of a shape that this program does not know. */
public final class UnreadableBytes extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnreadableBytes(String message) {
        super(message);
    }

    public UnreadableBytes(String message, Throwable cause) {
        super(message, cause);
    }
}

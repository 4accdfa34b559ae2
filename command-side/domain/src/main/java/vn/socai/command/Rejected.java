package vn.socai.command;

/** Carries a rejection out of an aggregate; expected, so without a stack trace. */
public final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Rejection rejection;

    public Rejected(Rejection rejection) {
        super(rejection.code(), null, false, false);
        this.rejection = rejection;
    }

    public Rejection rejection() {
        return rejection;
    }
}

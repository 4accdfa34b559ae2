package vn.socai.demo;

import vn.socai.command.Command;
import vn.socai.command.Rejection;

/** The desk refused what the demonstration sent; what was sent before stands, and the next start goes on from there. */
public final class DemoRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Rejection rejection;

    DemoRefused(Command command, Rejection rejection) {
        super(rejection.code() + ": " + rejection.vi() + " / " + rejection.en() + " (" + command.getClass()
                .getSimpleName() + " "
                + command.id() + ")");
        this.rejection = rejection;
    }

    public Rejection rejection() {
        return rejection;
    }
}

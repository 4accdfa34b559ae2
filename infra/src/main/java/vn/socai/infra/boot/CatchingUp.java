package vn.socai.infra.boot;

import java.io.PrintStream;

/** Says now and then how far a long folding has come; a short one passes unsaid. */
final class CatchingUp {
    private static final long SAID_EVERY = 200_000;

    private final long head;
    private final PrintStream out;
    private long said;

    /** @param head where it will end */
    CatchingUp(long head, PrintStream out) {
        this.head = head;
        this.out = out;
    }

    void reached(long position) {
        if (position - said >= SAID_EVERY) {
            said = position;
            out.printf("Đang tính số liệu từ sổ / folding the ledger: %,d / %,d%n", position, head);
        }
    }
}

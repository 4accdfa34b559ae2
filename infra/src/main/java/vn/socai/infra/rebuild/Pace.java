package vn.socai.infra.rebuild;

import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;

/** Takes steps that last about as long as wished: a rebuild shares disk and processor with those who read and write. */
final class Pace {
    /** Fewer than these would cost more for each write than for what is folded. */
    private static final int LEAST = 25;
    private static final int MOST = 1_000;

    private final long nanosPerStep;
    private final LongSupplier nanos;
    private int limit = 50;

    Pace(long nanosPerStep, LongSupplier nanos) {
        this.nanosPerStep = nanosPerStep;
        this.nanos = nanos;
    }

    /** Takes one step of as many commits as fit; the number that the step took. */
    int step(IntUnaryOperator step) {
        long began = nanos.getAsLong();
        int taken = step.applyAsInt(limit);
        long spent = Math.max(1, nanos.getAsLong() - began);
        if (taken == limit || spent > nanosPerStep) {
            limit = Math.clamp(limit * nanosPerStep / spent, Math.max(LEAST, limit / 2), Math.clamp(limit * 2L, LEAST,
                    MOST));
        }
        return taken;
    }
}

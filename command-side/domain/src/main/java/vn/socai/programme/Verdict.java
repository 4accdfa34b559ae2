package vn.socai.programme;

import org.jspecify.annotations.Nullable;

import vn.socai.value.ProgrammeVersion;

/**
 * What a programme says of a figure.
 *
 * @param bound the bound that the figure misses, absent where it misses none
 * @param rule the number of the rule that judged, such as {@code VH5}
 * @param judge the programme version that judged
 */
public record Verdict(Grade grade, Side side, @Nullable Integer bound, String rule, ProgrammeVersion judge) {
    /** How much it matters; follows from the strength of the rule. */
    public enum Grade {
        /** The rule is met, or is optional. */
        FINE,
        /** An encouraged rule is not met: shown as a figure, neither breach nor warning. */
        NOTED,
        /** A recommended rule is not met. */
        WARNING,
        /** A required rule is not met. */
        BREACH
    }

    /** On which side the figure misses. */
    public enum Side {
        WITHIN, BELOW, ABOVE
    }
}

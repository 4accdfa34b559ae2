package vn.socai.programme;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.socai.event.RuleEvent.RuleUnmet;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Strength;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;

/**
 * What a programme says of a figure.
 *
 * @param bound the bound that the figure misses, absent where it misses none
 * @param rule the number of the rule that judged, such as {@code VH5}
 * @param judge the programme version that judged
 */
public record Verdict(Grade grade, Side side, @Nullable Integer bound, String rule, ProgrammeVersion judge) {
    /**
     * What its sender is told of an accepted act, and what is recorded with it; absent where nothing is broken or warned of.
     *
     * @param unit where the rule is not met
     * @param team of which team it is said, absent where of the unit
     * @param figure what was found, absent where nothing was counted
     * @param vi a sentence without personal data and without its full stop; the rule's number is put behind it
     * @param en the same in English
     */
    public Optional<RuleUnmet> told(UnitId unit, @Nullable TeamId team, @Nullable Integer figure, String vi,
            String en) {
        return switch (grade) {
            case BREACH -> Optional.of(told(Strength.REQUIRED, unit, team, figure, vi, en));
            case WARNING -> Optional.of(told(Strength.RECOMMENDED, unit, team, figure, vi, en));
            case NOTED, FINE -> Optional.empty();
        };
    }

    private RuleUnmet told(Strength strength, UnitId unit, @Nullable TeamId team, @Nullable Integer figure, String vi,
            String en) {
        return new RuleUnmet(judge, rule, strength, unit, team, figure, bound, vi + " (quy định " + rule + ").",
                en + " (rule " + rule + ").");
    }

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
        WITHIN, BELOW, ABOVE,
        /** Not among what the rule names, which leaves room for others. */
        BESIDE,
        /** Not among what the rule names, which is all there may be. */
        OUTSIDE,
        /** After the last good day. */
        LATE,
        /** Somebody or something that the rule asks for is not there. */
        LACKING,
        /** Somebody or something else than the rule names. */
        OTHER
    }
}

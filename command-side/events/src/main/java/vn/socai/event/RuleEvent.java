package vn.socai.event;

import org.jspecify.annotations.Nullable;

import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Stored;
import vn.socai.value.Strength;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;

/** What the rules of a programme said of an act that was accepted all the same. It stands in the commit of that act. */
public sealed interface RuleEvent extends Event {
    /**
     * A rule is not met since the act of this commit, and its sender was told so. Only what the system said then: whether the rule is
     * met on another day is computed.
     *
     * @param judge the programme version that judged
     * @param rule its number, such as {@code VH5}
     * @param strength a required rule is broken, a recommended one only warned of
     * @param unit where it is not met
     * @param team of which team it was said, absent where it was said of the unit
     * @param figure what was found, absent where nothing was counted
     * @param bound what the rule asks for, absent where it asks for no number
     * @param vi the sentence told, Vietnamese, without personal data
     * @param en the same in English
     */
    @Stored(name = "rule.unmet")
    record RuleUnmet(ProgrammeVersion judge, String rule, Strength strength, UnitId unit, @Nullable TeamId team,
            @Nullable Integer figure, @Nullable Integer bound, String vi, String en) implements RuleEvent {}
}

package vn.socai.programme;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.programme.Verdict.Grade;
import vn.socai.programme.Verdict.Side;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Rule;
import vn.socai.value.Rule.Campaign;
import vn.socai.value.Rule.Exemption;
import vn.socai.value.Rule.TeamSize;
import vn.socai.value.Rule.TeamsPerCommune;
import vn.socai.value.Rule.TeamsPerVillage;
import vn.socai.value.Strength;
import vn.socai.value.UnitId;

/** The one interpreter of rules: pure, and the only place that knows what a rule means for a figure. */
public final class Judge {
    private Judge() {}

    /**
     * The verdict of the nearest programme that has a rule on the matter; absent where none has, since what a document does not say
     * is no rule.
     *
     * @param binding as {@link Programmes#binding} gives them, the nearest area first
     */
    public static Optional<Verdict> judge(List<ProgrammeAdopted> binding, Matter matter) {
        return binding.stream()
                .flatMap(adopted -> adopted.rules()
                        .stream()
                        .flatMap(rule -> judge(rule, adopted.programme(), matter).stream()))
                .findFirst();
    }

    /** What one rule says of the matter; absent where it is about something else. */
    public static Optional<Verdict> judge(Rule rule, ProgrammeVersion judge, Matter matter) {
        return switch (rule) {
            case TeamSize r when matter instanceof Matter.Members m && m.level() == r.level() ->
                Optional.of(bounds(r, r.strength(), judge, m.count(), r.min(), r.max()));
            case TeamsPerCommune r when matter instanceof Matter.TeamsInCommune m && m.level() == r.level() ->
                Optional.of(bounds(r, r.strength(), judge, m.count(), minimum(r, m.commune()), r.max()));
            case TeamsPerVillage r when matter instanceof Matter.TeamsInVillage m ->
                Optional.of(bounds(r, r.strength(), judge, m.count(), r.min(), null));
            case TeamSize r -> Optional.empty();
            case TeamsPerCommune r -> Optional.empty();
            case TeamsPerVillage r -> Optional.empty();
            case Campaign r -> Optional.empty();
        };
    }

    /** The minimum of teams in one commune, its exemption heeded (VH3: Quang Minh 3 instead of 5). */
    public static int minimum(TeamsPerCommune rule, UnitId commune) {
        return rule.exceptions()
                .stream()
                .filter(e -> e.unit().equals(commune))
                .findFirst()
                .map(Exemption::min)
                .orElse(rule.min());
    }

    private static Verdict bounds(Rule rule, Strength strength, ProgrammeVersion judge, int count,
            @Nullable Integer min, @Nullable Integer max) {
        if (min != null && count < min) {
            return new Verdict(grade(strength), Side.BELOW, min, rule.number(), judge);
        }
        if (max != null && count > max) {
            return new Verdict(grade(strength), Side.ABOVE, max, rule.number(), judge);
        }
        return new Verdict(Grade.FINE, Side.WITHIN, null, rule.number(), judge);
    }

    private static Grade grade(Strength strength) {
        return switch (strength) {
            case REQUIRED -> Grade.BREACH;
            case RECOMMENDED -> Grade.WARNING;
            case ENCOURAGED -> Grade.NOTED;
            case OPTIONAL -> Grade.FINE;
        };
    }
}

package vn.socai.programme;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.socai.programme.Verdict.Grade;
import vn.socai.programme.Verdict.Side;
import vn.socai.value.FoundingRule;
import vn.socai.value.MembershipRule;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Rule;
import vn.socai.value.StaffRule;
import vn.socai.value.TeamRule;
import vn.socai.value.TeamRule.Exemption;
import vn.socai.value.TeamRule.TeamSize;
import vn.socai.value.TeamRule.TeamsPerCommune;
import vn.socai.value.TeamRule.TeamsPerVillage;
import vn.socai.value.UnitId;

/** What the rules on teams mean for a figure. */
final class TeamJudge {
    private TeamJudge() {}

    static Optional<Verdict> judge(TeamRule rule, ProgrammeVersion judge, Matter matter) {
        return switch (rule) {
            case TeamSize r when matter instanceof Matter.Members m && m.level() == r.level() ->
                Optional.of(bounds(r, judge, m.count(), r.min(), r.max()));
            case TeamsPerCommune r when matter instanceof Matter.TeamsInCommune m && m.level() == r.level() ->
                Optional.of(bounds(r, judge, m.count(), minimum(r, m.commune()), r.max()));
            case TeamsPerVillage r when matter instanceof Matter.TeamsInVillage m ->
                Optional.of(bounds(r, judge, m.count(), r.min(), null));
            case TeamsPerCommune r when matter instanceof TeamMatter.FoundedInCommune m && m.level() == r.level() ->
                FoundingJudge.reached(r, judge, minimum(r, m.commune()), r.lastGoodDay(), m.days(), m.asOf());
            case TeamsPerVillage r when matter instanceof TeamMatter.FoundedInVillage m ->
                FoundingJudge.reached(r, judge, r.min(), r.lastGoodDay(), m.days(), m.asOf());
            case StaffRule r when matter instanceof TeamMatter m -> StaffJudge.judge(r, judge, m);
            case FoundingRule r when matter instanceof TeamMatter m -> FoundingJudge.judge(r, judge, m);
            case TeamSize r -> Optional.empty();
            case TeamsPerCommune r -> Optional.empty();
            case TeamsPerVillage r -> Optional.empty();
            case StaffRule r -> Optional.empty();
            case FoundingRule r -> Optional.empty();
            case MembershipRule r -> Optional.empty();
        };
    }

    /** The minimum of teams in one commune, its exemption heeded (VH3: Quang Minh 3 instead of 5). */
    private static int minimum(TeamsPerCommune rule, UnitId commune) {
        return rule.exceptions()
                .stream()
                .filter(e -> e.unit().equals(commune))
                .findFirst()
                .map(Exemption::min)
                .orElse(rule.min());
    }

    private static Verdict bounds(Rule rule, ProgrammeVersion judge, int count, @Nullable Integer min,
            @Nullable Integer max) {
        Grade grade = Judge.grade(rule.strength());
        if (min != null && count < min) {
            return new Verdict(grade, Side.BELOW, min, rule.number(), judge);
        }
        if (max != null && count > max) {
            return new Verdict(grade, Side.ABOVE, max, rule.number(), judge);
        }
        return new Verdict(Grade.FINE, Side.WITHIN, null, rule.number(), judge);
    }
}

package vn.socai.programme;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.socai.programme.ProgrammeRejection.RuleFaulty;
import vn.socai.unit.Units;
import vn.socai.value.FoundingRule;
import vn.socai.value.MembershipRule;
import vn.socai.value.Rule;
import vn.socai.value.StaffRule;
import vn.socai.value.TeamRule;
import vn.socai.value.TeamRule.TeamSize;
import vn.socai.value.TeamRule.TeamsPerCommune;
import vn.socai.value.TeamRule.TeamsPerVillage;

import static vn.socai.programme.RuleCheck.faulty;

/** Whether a rule on teams makes sense by itself. */
final class TeamRuleCheck {
    private TeamRuleCheck() {}

    static Stream<RuleFaulty> faults(TeamRule rule, Units units) {
        return switch (rule) {
            case TeamSize r -> Stream.concat(
                    faulty(r.min() == null && r.max() == null, r,
                            "Quy định về số thành viên phải có cận dưới hoặc cận trên.",
                            "A rule on size needs a lower or an upper bound."),
                    bounds(r, r.min(), r.max()));
            case TeamsPerCommune r -> Stream.concat(bounds(r, r.min(), r.max()), r.exceptions()
                    .stream()
                    .flatMap(e -> Stream.concat(faulty(!units.known(e.unit()), r,
                            "Ngoại lệ nêu đơn vị " + e.unit() + " không có trong sổ.",
                            "An exception names unit " + e.unit() + ", which the ledger does not know."),
                            bounds(r, e.min(), r.max()))));
            case TeamsPerVillage r -> bounds(r, r.min(), null);
            case StaffRule r -> TeamLifeCheck.staff(r);
            case FoundingRule r -> TeamLifeCheck.founding(r);
            case MembershipRule r -> TeamLifeCheck.membership(r);
        };
    }

    private static Stream<RuleFaulty> bounds(Rule rule, @Nullable Integer min, @Nullable Integer max) {
        boolean wrong = (min != null && min < 0) || (max != null && max < 1)
                || (min != null && max != null && min > max);
        return faulty(wrong, rule, "Cận dưới phải từ 0 và không lớn hơn cận trên.",
                "The lower bound must be 0 or more and not above the upper bound.");
    }
}

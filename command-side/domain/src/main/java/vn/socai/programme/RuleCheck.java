package vn.socai.programme;

import java.util.stream.Stream;

import vn.socai.command.Texts;
import vn.socai.programme.ProgrammeRejection.RuleFaulty;
import vn.socai.unit.Units;
import vn.socai.value.CampaignRule;
import vn.socai.value.Clause;
import vn.socai.value.HonourRule;
import vn.socai.value.ReportRule;
import vn.socai.value.Rule;
import vn.socai.value.TeamRule;
import vn.socai.value.WorkRule;

/** Whether a rule makes sense by itself, before it may bind anybody; each family in a file of its own. */
final class RuleCheck {
    private static final int MAX_NUMBER = 40;
    private static final int MAX_WORDING = 1_000;

    private RuleCheck() {}

    /** What is wrong with a rule. */
    static Stream<RuleFaulty> faults(Rule rule, Units units) {
        return Stream.concat(clause(rule.clause()), switch (rule) {
            case TeamRule r -> TeamRuleCheck.faults(r, units);
            case ReportRule r -> ReportRuleCheck.faults(r);
            case WorkRule r -> WorkRuleCheck.faults(r);
            case CampaignRule r -> CampaignRuleCheck.faults(r);
            case HonourRule r -> HonourRuleCheck.faults(r);
        });
    }

    private static Stream<RuleFaulty> clause(Clause c) {
        boolean fit = Texts.fit(c.number(), MAX_NUMBER) && Texts.fit(c.section(), MAX_NUMBER)
                && (c.wording().isEmpty() || Texts.fit(c.wording(), MAX_WORDING));
        return fit ? Stream.empty()
                : Stream.of(new RuleFaulty(c.number(),
                        "Số và mục của quy định dài từ 1 đến " + MAX_NUMBER + " ký tự, lời văn tối đa " + MAX_WORDING
                                + ".",
                        "A rule's number and section have 1 to " + MAX_NUMBER + " characters, its wording at most "
                                + MAX_WORDING + "."));
    }

    static Stream<RuleFaulty> faulty(boolean wrong, Rule rule, String vi, String en) {
        return wrong ? Stream.of(new RuleFaulty(rule.number(), vi, en)) : Stream.empty();
    }
}

package vn.socai.programme;

import java.util.List;
import java.util.Optional;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.programme.Verdict.Grade;
import vn.socai.value.CampaignRule;
import vn.socai.value.HonourRule;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.ReportRule;
import vn.socai.value.Rule;
import vn.socai.value.Strength;
import vn.socai.value.TeamRule;
import vn.socai.value.WorkRule;

/** The one interpreter of rules: pure, and with its families' files the only place that knows what a rule means for a figure. */
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

    /** All verdicts of the nearest programme that has a rule on the matter, in the order of its document. */
    public static List<Verdict> all(List<ProgrammeAdopted> binding, Matter matter) {
        return binding.stream()
                .map(adopted -> adopted.rules()
                        .stream()
                        .flatMap(rule -> judge(rule, adopted.programme(), matter).stream())
                        .toList())
                .filter(verdicts -> !verdicts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What one rule says of the matter; absent where it is about something else. */
    public static Optional<Verdict> judge(Rule rule, ProgrammeVersion judge, Matter matter) {
        return switch (rule) {
            case TeamRule r -> TeamJudge.judge(r, judge, matter);
            case ReportRule r when matter instanceof ReportMatter m -> ReportJudge.judge(r, judge, m);
            case ReportRule r -> Optional.empty();
            case WorkRule r when matter instanceof WorkMatter m -> WorkJudge.judge(r, judge, m);
            case CampaignRule r when matter instanceof CampaignMatter m -> CampaignJudge.judge(r, judge, m);
            case WorkRule r -> Optional.empty();
            case CampaignRule r -> Optional.empty();
            case HonourRule r -> Optional.empty();
        };
    }

    /** How much it matters that a rule of that strength is not met. */
    public static Grade grade(Strength strength) {
        return switch (strength) {
            case REQUIRED -> Grade.BREACH;
            case RECOMMENDED -> Grade.WARNING;
            case ENCOURAGED -> Grade.NOTED;
            case OPTIONAL -> Grade.FINE;
        };
    }
}

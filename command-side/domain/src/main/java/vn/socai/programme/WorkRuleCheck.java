package vn.socai.programme;

import java.util.stream.Stream;

import vn.socai.command.Texts;
import vn.socai.programme.ProgrammeRejection.RuleFaulty;
import vn.socai.value.GroupScope;
import vn.socai.value.WorkRule;
import vn.socai.value.WorkRule.Areas;
import vn.socai.value.WorkRule.BasicSkills;
import vn.socai.value.WorkRule.Budget;
import vn.socai.value.WorkRule.Communication;
import vn.socai.value.WorkRule.Duty;
import vn.socai.value.WorkRule.Goal;
import vn.socai.value.WorkRule.GroupChannel;
import vn.socai.value.WorkRule.Network;
import vn.socai.value.WorkRule.Platforms;
import vn.socai.value.WorkRule.ProficientHousehold;
import vn.socai.value.WorkRule.Support;
import vn.socai.value.WorkRule.TargetAssignment;
import vn.socai.value.WorkRule.Training;
import vn.socai.value.WorkRule.TrainingManner;
import vn.socai.value.WorkRule.YearlyTrainingPlan;

import static vn.socai.programme.RuleCheck.faulty;

/** Whether a rule on work makes sense by itself. */
final class WorkRuleCheck {
    private static final int MAX_NAME = 200;
    private static final int MAX_PLATFORM = 100;
    private static final int MAX_PERSONS = 50;
    private static final int ALL_SKILLS = 5;

    private WorkRuleCheck() {}

    static Stream<RuleFaulty> faults(WorkRule rule) {
        return switch (rule) {
            case GroupChannel r -> group(r);
            case Network r -> text(r, r.name());
            case Areas r -> empty(r, r.areas().isEmpty());
            case Platforms r -> Stream.concat(empty(r, r.platforms().isEmpty() && !r.open()),
                    r.platforms().stream().flatMap(name -> text(r, name, MAX_PLATFORM)));
            case BasicSkills r -> empty(r, r.skills().isEmpty());
            case Training r -> empty(r, r.topics().isEmpty());
            case TrainingManner r -> empty(r, r.modes().isEmpty() && !r.repeated());
            case YearlyTrainingPlan r -> Stream.empty();
            case TargetAssignment r -> Stream.empty();
            case Duty r -> empty(r, r.by().isEmpty());
            case Goal r -> range(r, r.percent(), 100);
            case ProficientHousehold r -> Stream.concat(range(r, r.persons(), MAX_PERSONS), range(r, r.skills(),
                    ALL_SKILLS));
            case Support r -> empty(r, r.by().isEmpty());
            case Communication r -> empty(r, r.phases().isEmpty() && r.media().isEmpty());
            case Budget r -> empty(r, r.sources().isEmpty());
        };
    }

    private static Stream<RuleFaulty> group(GroupChannel r) {
        Stream<RuleFaulty> level = faulty((r.scope() == GroupScope.TEAM) != (r.level() != null), r,
                "Chỉ nhóm của một tổ mới nêu cấp của tổ, và phải nêu.",
                "Groups of teams, and no others, say of which level of team.");
        String pattern = r.namePattern();
        Stream<RuleFaulty> open = faulty(r.open() && r.platforms().isEmpty(), r,
                "Chỉ danh sách nền tảng mới có thể để mở.", "Only a list of platforms can be left open.");
        return pattern == null ? Stream.concat(level, open)
                : Stream.of(level, open, text(r, pattern), faulty(!GroupJudge.known(pattern), r,
                        "Mẫu tên nhóm chỉ có thể dùng <thôn>, <xã>, <huyện>.",
                        "A name pattern can only use <thôn>, <xã>, <huyện>.")).flatMap(faults -> faults);
    }

    private static Stream<RuleFaulty> empty(WorkRule rule, boolean empty) {
        return faulty(empty, rule, "Quy định không nêu gì.", "The rule names nothing.");
    }

    private static Stream<RuleFaulty> range(WorkRule rule, int number, int max) {
        return faulty(number < 1 || number > max, rule, "Số phải từ 1 đến " + max + ".",
                "The number must be 1 to " + max + ".");
    }

    private static Stream<RuleFaulty> text(WorkRule rule, String text) {
        return text(rule, text, MAX_NAME);
    }

    private static Stream<RuleFaulty> text(WorkRule rule, String text, int max) {
        return faulty(!Texts.fit(text, max), rule, "Tên dài từ 1 đến " + max + " ký tự.",
                "A name has 1 to " + max + " characters.");
    }
}

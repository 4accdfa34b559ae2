package vn.socai.programme;

import java.util.List;
import java.util.stream.Stream;

import vn.socai.programme.ProgrammeRejection.RuleFaulty;
import vn.socai.value.HonourRule;
import vn.socai.value.HonourRule.Accountability;
import vn.socai.value.HonourRule.CommendationProposal;
import vn.socai.value.HonourRule.DifficultyRoute;
import vn.socai.value.HonourRule.EmulationContent;
import vn.socai.value.HonourRule.OccasionHonours;
import vn.socai.value.HonourRule.OutstandingMembers;
import vn.socai.value.HonourRule.PracticeSharing;
import vn.socai.value.Rule;

/** Whether a rule on difficulties, practice or honours makes sense by itself. */
final class HonourRuleCheck {
    private HonourRuleCheck() {}

    static Stream<RuleFaulty> faults(HonourRule rule) {
        return switch (rule) {
            case DifficultyRoute r -> RuleCheck.faulty(r.steps().isEmpty() || twice(r.steps()), r,
                    "Đường đi của khó khăn phải có ít nhất một nơi, mỗi nơi một lần.",
                    "A route needs at least one office, each of them once.");
            case PracticeSharing r -> some(r, r.by());
            case CommendationProposal r -> Stream.concat(some(r, r.by()), some(r, r.honourees()));
            case OccasionHonours r -> some(r, r.honourees());
            case OutstandingMembers r -> RuleCheck.faulty(r.count() < 1, r, "Số người tiêu biểu phải từ 1.",
                    "A locality selects at least one outstanding member.");
            case EmulationContent r -> Stream.concat(some(r, r.subjects()),
                    RuleCheck.faulty(r.lastDay().isBefore(r.from()), r, "Thời kỳ kết thúc trước khi bắt đầu.",
                            "The period ends before it begins."));
            case Accountability r -> Stream.empty();
        };
    }

    private static Stream<RuleFaulty> some(Rule rule, List<?> named) {
        return RuleCheck.faulty(named.isEmpty() || twice(named), rule,
                "Danh sách phải có ít nhất một mục, không trùng.",
                "A list names at least one, and none twice.");
    }

    private static boolean twice(List<?> named) {
        return named.stream().distinct().count() < named.size();
    }
}

package vn.socai.programme;

import java.util.Collections;
import java.util.stream.Stream;

import vn.socai.programme.ProgrammeRejection.RuleFaulty;
import vn.socai.value.FoundingRule;
import vn.socai.value.FoundingRule.Filing;
import vn.socai.value.FoundingRule.Founder;
import vn.socai.value.FoundingRule.FoundingDeadline;
import vn.socai.value.FoundingRule.Ground;
import vn.socai.value.FoundingRule.Guidance;
import vn.socai.value.FoundingRule.Pilot;
import vn.socai.value.FoundingRule.RoadmapStep;
import vn.socai.value.MembershipRule;
import vn.socai.value.MembershipRule.CollaboratorGroup;
import vn.socai.value.MembershipRule.JoinChain;
import vn.socai.value.MembershipRule.LeaveChain;
import vn.socai.value.Rule;
import vn.socai.value.Seat;
import vn.socai.value.StaffRule;
import vn.socai.value.StaffRule.MemberKind;
import vn.socai.value.StaffRule.MemberQuality;
import vn.socai.value.StaffRule.SeatHolder;
import vn.socai.value.Strength;

import static vn.socai.programme.RuleCheck.faulty;

/** Whether a rule on a team's life makes sense by itself. */
final class TeamLifeCheck {
    private static final int MAX_STEPS = 9;

    private TeamLifeCheck() {}

    static Stream<RuleFaulty> staff(StaffRule rule) {
        return switch (rule) {
            case SeatHolder r -> faulty(r.seat() == Seat.MEMBER, r, "Vị trí phải là tổ trưởng hoặc tổ phó.",
                    "The seat must be leader or deputy.");
            case MemberKind r -> Stream.concat(faulty(r.posts().isEmpty() || r.min() < 0, r,
                    "Thành phần phải nêu chức vụ, và số tối thiểu từ 0.",
                    "A kind of member names posts, and a minimum of 0 or more."),
                    faulty(r.spareBelow() != null && r.strength() != Strength.REQUIRED, r,
                            "Chỉ thành phần bắt buộc mới có thể được châm chước cho tổ ít người.",
                            "Only a kind that is required can be spared a small team."));
            case MemberQuality r -> Stream.of(empty(r.levels().isEmpty(), r),
                    empty(r.all().isEmpty() && r.any().isEmpty(), r),
                    faulty(!Collections.disjoint(r.all(), r.any()), r,
                            "Điều đã đòi hỏi thì không thể là một trong nhiều điều để chọn.",
                            "What is asked for anyway cannot be one of several to choose from."))
                    .flatMap(fault -> fault);
        };
    }

    static Stream<RuleFaulty> founding(FoundingRule rule) {
        return switch (rule) {
            case Founder r -> empty(r.levels().isEmpty() || r.by().isEmpty(), r);
            case Filing r -> empty(r.what().isEmpty(), r);
            case Guidance r -> empty(r.levels().isEmpty() || r.by().isEmpty(), r);
            case Pilot r -> faulty(r.from() != null && r.lastDay().isBefore(r.from()), r,
                    "Thí điểm kết thúc trước khi bắt đầu.", "The pilot ends before it begins.");
            case RoadmapStep r -> faulty(r.lastDay().isBefore(r.from()) || r.step().isBlank(), r,
                    "Giai đoạn phải có tên và không kết thúc trước khi bắt đầu.",
                    "A step has a name and does not end before it begins.");
            case FoundingDeadline r -> Stream.empty();
            case Ground r -> Stream.empty();
        };
    }

    static Stream<RuleFaulty> membership(MembershipRule rule) {
        return switch (rule) {
            case JoinChain r -> steps(r.steps().size(), r);
            case LeaveChain r -> steps(r.steps().size(), r);
            case CollaboratorGroup r -> faulty(r.above() < 1, r, "Số thành viên phải từ 1.",
                    "The number of members must be 1 or more.");
        };
    }

    private static Stream<RuleFaulty> steps(int count, Rule rule) {
        return faulty(count < 2 || count > MAX_STEPS, rule, "Quy trình có từ 2 đến " + MAX_STEPS + " bước.",
                "A chain has 2 to " + MAX_STEPS + " steps.");
    }

    private static Stream<RuleFaulty> empty(boolean empty, Rule rule) {
        return faulty(empty, rule, "Quy định thiếu đối tượng áp dụng.", "The rule names nothing that it is about.");
    }
}

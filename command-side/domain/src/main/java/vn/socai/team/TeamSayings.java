package vn.socai.team;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.socai.event.RuleEvent.RuleUnmet;
import vn.socai.programme.Verdict;
import vn.socai.programme.Verdict.Side;
import vn.socai.value.Seat;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;

/** What is told of a team's accepted acts that leave a rule unmet. */
record TeamSayings(UnitId unit, TeamId team) {

    Optional<RuleUnmet> small(Optional<Verdict> verdict, int left) {
        return verdict.filter(v -> v.side() == Side.BELOW)
                .flatMap(v -> told(v, left, "Tổ còn " + left + " thành viên, ít hơn mức " + v.bound(),
                        "The team is left with " + left + " members, fewer than " + v.bound()));
    }

    Optional<RuleUnmet> foundedLate(Verdict verdict) {
        return told(verdict, null, "Tổ được thành lập sau hạn", "The team was founded after the last good day");
    }

    Optional<RuleUnmet> post(Verdict verdict, Seat seat) {
        return told(verdict, null, seat.vi() + " không giữ chức vụ mà quy định nêu",
                "The " + seat.en() + " does not hold the office that the rule names");
    }

    List<RuleUnmet> qualities(List<Verdict> verdicts) {
        return verdicts.stream()
                .flatMap(v -> told(v, null, "Chưa xác nhận đủ điều kiện của thành viên",
                        "Not all that is asked of a member is attested").stream())
                .toList();
    }

    private Optional<RuleUnmet> told(Verdict verdict, @Nullable Integer figure, String vi, String en) {
        return verdict.told(unit, team, figure, vi, en);
    }
}

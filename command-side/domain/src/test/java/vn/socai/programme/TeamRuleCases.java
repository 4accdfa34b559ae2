package vn.socai.programme;

import java.util.List;
import java.util.Optional;

import vn.socai.programme.Matter.Members;
import vn.socai.programme.Verdict.Grade;
import vn.socai.value.TeamLevel;

import static org.assertj.core.api.Assertions.assertThat;

/** Cases on teams: how large they are, who is in them, how many there must be. */
final class TeamRuleCases {
    private TeamRuleCases() {}

    static List<RuleCase> all() {
        return List.of(
                new RuleCase("VH5", "four are too few and five are enough, in a village team", documents -> {
                    assertThat(size(documents, "van-ho-2022", TeamLevel.VILLAGE, 4)).contains(Grade.BREACH);
                    assertThat(size(documents, "van-ho-2022", TeamLevel.VILLAGE, 5)).contains(Grade.FINE);
                }),
                new RuleCase("PL4", "seven are enough and eight are too many", documents -> {
                    assertThat(size(documents, "phu-luong-2022", TeamLevel.VILLAGE, 7)).contains(Grade.FINE);
                    assertThat(size(documents, "phu-luong-2022", TeamLevel.VILLAGE, 8)).contains(Grade.BREACH);
                }));
    }

    private static Optional<Grade> size(Documents documents, String programme, TeamLevel level, int members) {
        return Judge.judge(List.of(documents.programme(programme)), new Members(level, members)).map(Verdict::grade);
    }
}

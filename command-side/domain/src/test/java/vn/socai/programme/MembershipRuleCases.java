package vn.socai.programme;

import java.util.List;

import vn.socai.programme.Verdict.Grade;
import vn.socai.value.Authority;
import vn.socai.value.TeamLevel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.socai.programme.Asking.LC;
import static vn.socai.programme.Asking.NT;
import static vn.socai.programme.Asking.PL;
import static vn.socai.programme.Asking.VH;
import static vn.socai.programme.Asking.binding;
import static vn.socai.programme.Asking.said;

/** Cases on coming in, going out, and helping beside; and on how large a team is. */
final class MembershipRuleCases {
    private MembershipRuleCases() {}

    static List<RuleCase> all() {
        return List.of(
                new RuleCase("VH10", "a resident asks, the leader introduces, the Chairman agrees", d -> {
                    assertThat(TeamRules.joining(binding(d, VH))).hasValueSatisfying(chain -> {
                        assertThat(chain.rule()).isEqualTo("VH10");
                        assertThat(chain.ifSkipped()).isEqualTo(Grade.BREACH);
                        assertThat(chain.steps()).containsExactly(Authority.RESIDENT, Authority.TEAM_LEADER,
                                Authority.COMMUNE_CHAIRMAN);
                    });
                    assertThat(List.of(LC, PL, NT)).allSatisfy(other -> assertThat(TeamRules.joining(binding(d, other)))
                            .isEmpty());
                }),
                new RuleCase("VH11", "a member asks, the leader proposes, the Chairman approves", d -> {
                    assertThat(TeamRules.leaving(binding(d, VH))).hasValueSatisfying(chain -> {
                        assertThat(chain.rule()).isEqualTo("VH11");
                        assertThat(chain.ifSkipped()).isEqualTo(Grade.BREACH);
                        assertThat(chain.steps()).containsExactly(Authority.MEMBER, Authority.TEAM_LEADER,
                                Authority.COMMUNE_CHAIRMAN);
                    });
                    assertThat(List.of(LC, PL, NT)).allSatisfy(other -> assertThat(TeamRules.leaving(binding(d, other)))
                            .isEmpty());
                }),
                new RuleCase("VH9", "above ten there may be collaborators, and nowhere else", d -> {
                    assertThat(TeamRules.overflow(binding(d, VH))).hasValueSatisfying(overflow -> {
                        assertThat(overflow.rule()).isEqualTo("VH9");
                        assertThat(overflow.ifMissing()).isEqualTo(Grade.FINE);
                        assertThat(overflow.above()).isEqualTo(10);
                    });
                    assertThat(List.of(LC, PL, NT)).allSatisfy(other -> assertThat(TeamRules.overflow(binding(d,
                            other)))
                            .isEmpty());
                }),
                new RuleCase("VH5", "five to ten, at both levels", d -> {
                    for (TeamLevel level : List.of(TeamLevel.COMMUNE, TeamLevel.VILLAGE)) {
                        bounds(d, VH, "VH5", level, 5, 10);
                    }
                    assertThat(said(d, VH, "VH5", new Matter.Members(TeamLevel.SCHOOL, 1))).isEmpty();
                }),
                new RuleCase("PL4", "five to seven, of village teams", d -> {
                    bounds(d, PL, "PL4", TeamLevel.VILLAGE, 5, 7);
                    assertThat(said(d, PL, "PL4", new Matter.Members(TeamLevel.COMMUNE, 1))).isEmpty();
                }),
                new RuleCase("NT4", "three to five, at both levels", d -> {
                    for (TeamLevel level : List.of(TeamLevel.COMMUNE, TeamLevel.VILLAGE)) {
                        bounds(d, NT, "NT4", level, 3, 5);
                    }
                }));
    }

    private static void bounds(Documents d, String programme, String rule, TeamLevel level, int min, int max) {
        assertThat(said(d, programme, rule, new Matter.Members(level, min - 1))).containsExactly("BREACH BELOW " + min);
        assertThat(said(d, programme, rule, new Matter.Members(level, min))).containsExactly("FINE WITHIN");
        assertThat(said(d, programme, rule, new Matter.Members(level, max))).containsExactly("FINE WITHIN");
        assertThat(said(d, programme, rule, new Matter.Members(level, max + 1))).containsExactly("BREACH ABOVE "
                + max);
    }
}

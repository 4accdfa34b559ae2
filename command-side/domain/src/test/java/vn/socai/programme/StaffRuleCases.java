package vn.socai.programme;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import vn.socai.programme.TeamMatter.Appointed;
import vn.socai.programme.TeamMatter.Attested;
import vn.socai.value.Holder;
import vn.socai.value.Post;
import vn.socai.value.Quality;
import vn.socai.value.Seat;
import vn.socai.value.TeamLevel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.socai.programme.Asking.LC;
import static vn.socai.programme.Asking.NT;
import static vn.socai.programme.Asking.PL;
import static vn.socai.programme.Asking.VH;
import static vn.socai.programme.Asking.able;
import static vn.socai.programme.Asking.led;
import static vn.socai.programme.Asking.post;
import static vn.socai.programme.Asking.said;
import static vn.socai.programme.Asking.team;

/** Cases on who is in a team. */
final class StaffRuleCases {
    private static final String FINE = "FINE WITHIN";

    private StaffRuleCases() {}

    private static RuleCase rule(String number, String what, Consumer<Documents> check) {
        return new RuleCase(number, what, check);
    }

    static List<RuleCase> all() {
        return List.of(
                rule("LC6", "a team without anybody of the commune committee does not meet it; one is enough", d -> {
                    assertThat(said(d, LC, "LC6", team(TeamLevel.VILLAGE, 5))).containsExactly("BREACH LACKING 1");
                    assertThat(said(d, LC, "LC6", team(TeamLevel.VILLAGE, 0))).containsExactly("BREACH LACKING 1");
                    onlyThese(d, LC, "LC6", 0, 1, Set.of(Post.COMMUNE_COMMITTEE));
                    assertThat(said(d, LC, "LC6", team(TeamLevel.COMMUNE, 5))).isEmpty();
                }),
                rule("PL5", "the core is encouraged: a figure where it is missing; volunteers not even that", d -> {
                    assertThat(said(d, PL, "PL5", team(TeamLevel.VILLAGE, 5))).containsExactly("NOTED LACKING 1",
                            "NOTED LACKING 1", "NOTED LACKING 1", "FINE LACKING 1");
                    onlyThese(d, PL, "PL5", 0, 4, Set.of(Post.VILLAGE_LEADERSHIP, Post.VILLAGE_HEAD));
                    onlyThese(d, PL, "PL5", 1, 4, Set.of(Post.YOUTH_UNION, Post.VILLAGE_YOUTH_SECRETARY));
                    onlyThese(d, PL, "PL5", 2, 4, Set.of(Post.WOMENS_UNION));
                    onlyThese(d, PL, "PL5", 3, 4, Set.of(Post.VOLUNTEER));
                    assertThat(said(d, PL, "PL5", team(TeamLevel.COMMUNE, 5))).isEmpty();
                }),
                rule("PL6", "a member has all three qualities", d -> {
                    assertThat(said(d, PL, "PL6", new Attested(TeamLevel.VILLAGE, Holder.UNKNOWN))).containsExactly(
                            "BREACH LACKING");
                    needsExactly(d, PL, "PL6", TeamLevel.VILLAGE, Quality.ENTHUSIASM, Quality.PLATFORM_SKILL,
                            Quality.COMMUNICATION);
                    assertThat(said(d, PL, "PL6", new Attested(TeamLevel.COMMUNE, Holder.UNKNOWN))).isEmpty();
                    assertThat(said(d, PL, "PL6", new Attested(TeamLevel.SCHOOL, Holder.UNKNOWN))).isEmpty();
                }),
                rule("PL18", "members of the unions are encouraged", d -> {
                    assertThat(said(d, PL, "PL18", team(TeamLevel.VILLAGE, 5))).containsExactly("NOTED LACKING 1");
                    onlyThese(d, PL, "PL18", 0, 1, Set.of(Post.YOUTH_UNION, Post.VILLAGE_YOUTH_SECRETARY,
                            Post.WOMENS_UNION, Post.UNION_OFFICIAL));
                    assertThat(said(d, PL, "PL18", team(TeamLevel.COMMUNE, 5))).isEmpty();
                }),
                rule("VH6", "the Secretary of the commune Youth Union leads the commune team", d -> {
                    assertThat(said(d, VH, "VH6", led(TeamLevel.COMMUNE, null, null))).containsExactly(
                            "BREACH LACKING", "BREACH LACKING");
                    for (Post post : Post.values()) {
                        assertThat(said(d, VH, "VH6", new Appointed(TeamLevel.COMMUNE, Seat.LEADER, post(post))))
                                .containsExactly(post == Post.COMMUNE_YOUTH_SECRETARY ? FINE : "BREACH OTHER");
                    }
                }),
                rule("VH6", "the deputy works in the commune and can communicate, whatever the office", d -> {
                    for (Set<Quality> has : List.of(Set.<Quality>of(), Set.of(Quality.WORKS_HERE), Set.of(
                            Quality.COMMUNICATION))) {
                        assertThat(said(d, VH, "VH6", new Appointed(TeamLevel.COMMUNE, Seat.DEPUTY, new Holder(Set.of(
                                Post.POLICE), has)))).containsExactly("BREACH LACKING");
                    }
                    for (Post post : Post.values()) {
                        assertThat(said(d, VH, "VH6", new Appointed(TeamLevel.COMMUNE, Seat.DEPUTY, able(post,
                                Quality.WORKS_HERE, Quality.COMMUNICATION)))).containsExactly(FINE);
                    }
                }),
                rule("VH7", "the head of the village leads its team", d -> {
                    for (Post post : Post.values()) {
                        assertThat(said(d, VH, "VH7", new Appointed(TeamLevel.VILLAGE, Seat.LEADER, post(post))))
                                .containsExactly(post == Post.VILLAGE_HEAD ? FINE : "BREACH OTHER");
                    }
                }),
                rule("VH7", "without a deputy nothing is said; a deputy of another office is a warning", d -> {
                    assertThat(said(d, VH, "VH7", led(TeamLevel.VILLAGE, post(Post.VILLAGE_HEAD), null)))
                            .containsExactly(FINE);
                    assertThat(said(d, VH, "VH7", led(TeamLevel.VILLAGE, null, null))).containsExactly(
                            "BREACH LACKING");
                    for (Post post : Post.values()) {
                        assertThat(said(d, VH, "VH7", new Appointed(TeamLevel.VILLAGE, Seat.DEPUTY, post(post))))
                                .containsExactly(post == Post.VILLAGE_YOUTH_SECRETARY ? FINE : "WARNING OTHER");
                    }
                }),
                rule("VH8", "a member lives or works there and has all four qualities, at both levels", d -> {
                    for (TeamLevel level : List.of(TeamLevel.COMMUNE, TeamLevel.VILLAGE)) {
                        Quality[] four = {Quality.ENTHUSIASM, Quality.OPEN_MIND, Quality.PLATFORM_SKILL,
                                Quality.COMMUNICATION};
                        Set<Quality> nowhere = EnumSet.complementOf(EnumSet.of(Quality.LIVES_HERE,
                                Quality.WORKS_HERE));
                        assertThat(said(d, VH, "VH8", new Attested(level, new Holder(Set.of(), nowhere))))
                                .containsExactly("BREACH LACKING");
                        for (Quality place : List.of(Quality.LIVES_HERE, Quality.WORKS_HERE)) {
                            Set<Quality> all = EnumSet.of(place, four);
                            assertThat(said(d, VH, "VH8", new Attested(level, new Holder(Set.of(), all))))
                                    .containsExactly(FINE);
                            for (Quality missing : four) {
                                Set<Quality> fewer = EnumSet.copyOf(all);
                                fewer.remove(missing);
                                assertThat(said(d, VH, "VH8", new Attested(level, new Holder(Set.of(), fewer))))
                                        .containsExactly("BREACH LACKING");
                            }
                        }
                    }
                    assertThat(said(d, VH, "VH8", new Attested(TeamLevel.SCHOOL, Holder.UNKNOWN))).isEmpty();
                }),
                rule("VH22", "a teacher joins the team where he lives, and only of teachers it is asked", d -> {
                    for (TeamLevel level : List.of(TeamLevel.COMMUNE, TeamLevel.VILLAGE)) {
                        assertThat(said(d, VH, "VH22", new Attested(level, able(Post.TEACHER, Quality.WORKS_HERE))))
                                .containsExactly("BREACH LACKING");
                        assertThat(said(d, VH, "VH22", new Attested(level, able(Post.TEACHER, Quality.LIVES_HERE))))
                                .containsExactly(FINE);
                        for (Post post : Post.values()) {
                            assertThat(said(d, VH, "VH22", new Attested(level, post(post)))).hasSize(
                                    post == Post.TEACHER ? 1 : 0);
                        }
                    }
                    assertThat(said(d, VH, "VH22", new Attested(TeamLevel.SCHOOL, post(Post.TEACHER)))).isEmpty();
                }),
                rule("NT4", "young people who know IT are preferred: a figure, at both levels", d -> {
                    for (TeamLevel level : List.of(TeamLevel.COMMUNE, TeamLevel.VILLAGE)) {
                        assertThat(said(d, NT, "NT4", new Attested(level, Holder.UNKNOWN))).containsExactly(
                                "NOTED LACKING");
                        needsExactly(d, NT, "NT4", level, Quality.YOUNG_WITH_IT);
                    }
                    assertThat(said(d, NT, "NT4", new Attested(TeamLevel.SCHOOL, Holder.UNKNOWN))).isEmpty();
                }),
                rule("NT5", "four kinds are asked of a team of four and more; of three it is a warning", d -> {
                    assertThat(said(d, NT, "NT5", team(TeamLevel.VILLAGE, 4))).containsExactly("FINE LACKING 1",
                            "BREACH LACKING 1", "BREACH LACKING 1", "BREACH LACKING 1", "BREACH LACKING 1");
                    assertThat(said(d, NT, "NT5", team(TeamLevel.VILLAGE, 3))).containsExactly("FINE LACKING 1",
                            "WARNING LACKING 1", "WARNING LACKING 1", "WARNING LACKING 1", "WARNING LACKING 1");
                    onlyThese(d, NT, "NT5", 0, 5, Set.of(Post.COMMUNE_OFFICIAL));
                    onlyThese(d, NT, "NT5", 1, 5, Set.of(Post.VILLAGE_HEAD));
                    onlyThese(d, NT, "NT5", 2, 5, Set.of(Post.YOUTH_UNION, Post.VILLAGE_YOUTH_SECRETARY));
                    onlyThese(d, NT, "NT5", 3, 5, Set.of(Post.WOMENS_UNION));
                    onlyThese(d, NT, "NT5", 4, 5, Set.of(Post.ENTERPRISE_STAFF));
                    assertThat(said(d, NT, "NT5", team(TeamLevel.COMMUNE, 5))).isEmpty();
                    assertThat(said(d, NT, "NT5", team(TeamLevel.SCHOOL, 6))).isEmpty();
                }));
    }

    /** Exactly these posts meet the n-th of so many kinds. */
    private static void onlyThese(Documents d, String programme, String rule, int n, int kinds, Set<Post> posts) {
        for (Post post : Post.values()) {
            List<String> said = said(d, programme, rule, team(TeamLevel.VILLAGE, 5, post(post)));
            assertThat(said).as(rule + " " + post).hasSize(kinds);
            assertThat(said.get(n).equals(FINE)).as(rule + " " + n + " " + post).isEqualTo(posts.contains(post));
        }
    }

    /** All of these qualities are needed, and no other. */
    private static void needsExactly(Documents d, String programme, String rule, TeamLevel level, Quality... needed) {
        assertThat(said(d, programme, rule, new Attested(level, able(needed)))).containsExactly(FINE);
        for (Quality missing : needed) {
            Set<Quality> fewer = EnumSet.copyOf(List.of(needed));
            fewer.remove(missing);
            assertThat(said(d, programme, rule, new Attested(level, new Holder(Set.of(), fewer)))).doesNotContain(FINE);
        }
    }
}

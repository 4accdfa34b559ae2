package vn.socai.programme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import vn.socai.programme.TeamMatter.Filed;
import vn.socai.programme.TeamMatter.Founded;
import vn.socai.programme.TeamMatter.FoundedBy;
import vn.socai.programme.TeamMatter.FoundedInCommune;
import vn.socai.programme.TeamMatter.FoundedInVillage;
import vn.socai.programme.TeamMatter.Piloted;
import vn.socai.programme.TeamMatter.Piloted.Moment;
import vn.socai.unit.SmallMap;
import vn.socai.value.Authority;
import vn.socai.value.FilingKind;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.socai.programme.Asking.BT;
import static vn.socai.programme.Asking.LC;
import static vn.socai.programme.Asking.NT;
import static vn.socai.programme.Asking.PL;
import static vn.socai.programme.Asking.VH;
import static vn.socai.programme.Asking.binding;
import static vn.socai.programme.Asking.day;
import static vn.socai.programme.Asking.days;
import static vn.socai.programme.Asking.said;

/** Cases on founding, filing, trying out and guiding. */
final class FoundingRuleCases {
    private static final UnitId COMMUNE = SmallMap.NEIGHBOUR;
    private static final UnitId QUANG_MINH = new UnitId("04042.20220305");
    private static final String FINE = "FINE WITHIN";
    private static final Set<TeamLevel> VILLAGES = Set.of(TeamLevel.VILLAGE);
    private static final Set<TeamLevel> BOTH = Set.of(TeamLevel.COMMUNE, TeamLevel.VILLAGE);

    private FoundingRuleCases() {}

    private static RuleCase rule(String number, String what, Consumer<Documents> check) {
        return new RuleCase(number, what, check);
    }

    static List<RuleCase> all() {
        return List.of(
                rule("LC2", "the first team of a village is founded by the end of 2022", d -> {
                    assertThat(village(d, LC, "LC2", days("2022-12-31"))).containsExactly(FINE);
                    assertThat(village(d, LC, "LC2", days("2023-01-01"))).containsExactly("BREACH LATE 1");
                    assertThat(village(d, LC, "LC2", days())).containsExactly("BREACH LATE 1");
                    assertThat(said(d, LC, "LC2", new Matter.TeamsInVillage(0))).containsExactly("BREACH BELOW 1");
                }),
                rule("LC3", "the third team on 29 June is in time, on 30 June late", d -> {
                    assertThat(commune(d, LC, "LC3", TeamLevel.VILLAGE, days("2022-05-01", "2022-05-02",
                            "2022-06-29"))).containsExactly(FINE);
                    assertThat(commune(d, LC, "LC3", TeamLevel.VILLAGE, days("2022-05-01", "2022-05-02",
                            "2022-06-30"))).containsExactly("BREACH LATE 3");
                    assertThat(commune(d, LC, "LC3", TeamLevel.COMMUNE, days())).isEmpty();
                    assertThat(said(d, LC, "LC3", new Matter.TeamsInCommune(COMMUNE, TeamLevel.VILLAGE, 2)))
                            .containsExactly("BREACH BELOW 3");
                    assertThat(said(d, LC, "LC3", new Matter.TeamsInCommune(COMMUNE, TeamLevel.VILLAGE, 99)))
                            .containsExactly(FINE);
                }),
                rule("LC3", "the pilot ends and its lessons are summarised by 29 June", d -> {
                    assertThat(said(d, LC, "LC3", new Piloted(Moment.LESSONS, day("2022-06-29")))).containsExactly(
                            FINE);
                    assertThat(said(d, LC, "LC3", new Piloted(Moment.LESSONS, day("2022-06-30")))).containsExactly(
                            "BREACH LATE");
                    assertThat(said(d, LC, "LC3", new Piloted(Moment.CLOSED, day("2022-06-28")))).containsExactly(
                            "BREACH BELOW");
                    assertThat(said(d, LC, "LC3", new Piloted(Moment.CLOSED, day("2022-06-30")))).containsExactly(
                            "BREACH LATE");
                    assertThat(said(d, LC, "LC3", new Piloted(Moment.OPENED, day("2099-01-01")))).containsExactly(
                            FINE);
                }),
                rule("PL3", "one team in each hamlet is encouraged, in May 2022", d -> {
                    assertThat(said(d, PL, "PL3", new Matter.TeamsInVillage(0))).containsExactly("NOTED BELOW 1");
                    assertThat(said(d, PL, "PL3", new Matter.TeamsInVillage(1))).containsExactly(FINE);
                    assertThat(village(d, PL, "PL3", days("2022-05-31"))).containsExactly(FINE);
                    assertThat(village(d, PL, "PL3", days("2022-06-01"))).containsExactly("NOTED LATE 1");
                }),
                rule("PL8", "a founding on 31 May is in time, on 1 June late", d -> {
                    assertThat(said(d, PL, "PL8", new Founded(TeamLevel.VILLAGE, day("2022-05-31")))).containsExactly(
                            FINE);
                    assertThat(said(d, PL, "PL8", new Founded(TeamLevel.VILLAGE, day("2022-06-01")))).containsExactly(
                            "BREACH LATE");
                    assertThat(said(d, PL, "PL8", new Founded(TeamLevel.COMMUNE, day("2022-06-01")))).isEmpty();
                    assertThat(TeamRules.foundingDeadline(binding(d, VH), TeamLevel.VILLAGE)).isEmpty();
                }),
                rule("PL8", "the roadmap: founding in May, activities June to November, evaluation in December", d -> {
                    assertThat(steps(d, "2022-04-30")).isEmpty();
                    for (String on : List.of("2022-05-01", "2022-05-31")) {
                        assertThat(steps(d, on)).containsExactly("PL8 BREACH Thành lập các Tổ");
                    }
                    for (String on : List.of("2022-06-01", "2022-11-30")) {
                        assertThat(steps(d, on)).containsExactly("PL8 BREACH Triển khai các hoạt động");
                    }
                    for (String on : List.of("2022-12-01", "2022-12-31")) {
                        assertThat(steps(d, on)).containsExactly(
                                "PL8 BREACH Đánh giá, xây dựng kế hoạch giai đoạn tiếp theo");
                    }
                    assertThat(steps(d, "2023-01-01")).isEmpty();
                }),
                rule("VH2", "exactly one commune team", d -> {
                    assertThat(TeamRules.most(binding(d, VH), TeamLevel.COMMUNE)).hasValueSatisfying(most -> {
                        assertThat(most.max()).isEqualTo(1);
                        assertThat(most.rule()).isEqualTo("VH2");
                    });
                    assertThat(said(d, VH, "VH2", new Matter.TeamsInCommune(COMMUNE, TeamLevel.COMMUNE, 0)))
                            .containsExactly("BREACH BELOW 1");
                    assertThat(said(d, VH, "VH2", new Matter.TeamsInCommune(COMMUNE, TeamLevel.COMMUNE, 2)))
                            .containsExactly("BREACH ABOVE 1");
                    assertThat(TeamRules.most(binding(d, NT), TeamLevel.COMMUNE)).isEmpty();
                    assertThat(commune(d, VH, "VH2", TeamLevel.COMMUNE, days())).as("no day is stated").isEmpty();
                }),
                rule("VH3", "five villages with a team, three in Quang Minh, and no most", d -> {
                    assertThat(said(d, VH, "VH3", new Matter.TeamsInCommune(COMMUNE, TeamLevel.VILLAGE, 4)))
                            .containsExactly("BREACH BELOW 5");
                    assertThat(said(d, VH, "VH3", new Matter.TeamsInCommune(COMMUNE, TeamLevel.VILLAGE, 5)))
                            .containsExactly(FINE);
                    assertThat(said(d, VH, "VH3", new Matter.TeamsInCommune(QUANG_MINH, TeamLevel.VILLAGE, 2)))
                            .containsExactly("BREACH BELOW 3");
                    assertThat(said(d, VH, "VH3", new Matter.TeamsInCommune(QUANG_MINH, TeamLevel.VILLAGE, 3)))
                            .containsExactly(FINE);
                    assertThat(TeamRules.most(binding(d, VH), TeamLevel.VILLAGE)).isEmpty();
                    assertThat(commune(d, VH, "VH3", TeamLevel.VILLAGE, days())).as("no day is stated").isEmpty();
                }),
                rule("NT1", "one team in each commune, with no most stated", d -> {
                    assertThat(said(d, NT, "NT1", new Matter.TeamsInCommune(COMMUNE, TeamLevel.COMMUNE, 0)))
                            .containsExactly("BREACH BELOW 1");
                    assertThat(said(d, NT, "NT1", new Matter.TeamsInCommune(COMMUNE, TeamLevel.COMMUNE, 1)))
                            .containsExactly(FINE);
                    assertThat(said(d, NT, "NT1", new Matter.TeamsInCommune(COMMUNE, TeamLevel.COMMUNE, 99)))
                            .containsExactly(FINE);
                    assertThat(commune(d, NT, "NT1", TeamLevel.COMMUNE, days())).as("no day is stated").isEmpty();
                }),
                rule("NT2", "a village may have one: nothing follows where it has none, and no day is stated", d -> {
                    assertThat(said(d, NT, "NT2", new Matter.TeamsInVillage(0))).containsExactly("FINE BELOW 1");
                    assertThat(village(d, NT, "NT2", days())).isEmpty();
                }),
                founder("LC4", LC, VILLAGES, Authority.COMMUNE_COMMITTEE, Authority.COMMUNE_CHAIRMAN),
                founder("PL7", PL, VILLAGES, Authority.COMMUNE_COMMITTEE),
                founder("VH4", VH, BOTH, Authority.COMMUNE_CHAIRMAN),
                founder("NT6", NT, BOTH, Authority.COMMUNE_CHAIRMAN),
                founder("NT3", NT, Set.of(TeamLevel.SCHOOL), Authority.SCHOOL),
                rule("NT3", "a school team of six is fine: no size, no composition", d -> {
                    assertThat(Judge.judge(binding(d, NT), new Matter.Members(TeamLevel.SCHOOL, 6))).isEmpty();
                    guided(d, NT, "NT3", Set.of(TeamLevel.SCHOOL), Authority.PROVINCE_EDUCATION,
                            Authority.DISTRICT_EDUCATION_OFFICE);
                }),
                filing("PL7", PL, FilingKind.DECISION, Authority.COMMUNE_COMMITTEE, Authority.DISTRICT_COMMITTEE,
                        Authority.DISTRICT_CULTURE_OFFICE, "2022-05-30"),
                filing("VH20", VH, FilingKind.DECISION, Authority.COMMUNE_COMMITTEE, Authority.DISTRICT_COMMITTEE,
                        Authority.DISTRICT_CULTURE_OFFICE, "2022-06-17"),
                filing("VH20", VH, FilingKind.LIST, Authority.COMMUNE_COMMITTEE, Authority.DISTRICT_COMMITTEE,
                        Authority.DISTRICT_CULTURE_OFFICE, "2022-06-17"),
                filing("BT13", BT, FilingKind.MEMBER_INFORMATION, Authority.PROVINCE_COMMITTEE, Authority.MINISTRY,
                        Authority.AGENCY, "2024-09-09"),
                filed("PL7", PL, FilingKind.DECISION), filed("VH20", VH, FilingKind.DECISION, FilingKind.LIST),
                filed("BT13", BT, FilingKind.MEMBER_INFORMATION), filed("PL23", PL, FilingKind.PLAN),
                rule("PL23", "the commune's plan has no last day, and stays with the commune", d -> {
                    assertThat(said(d, PL, "PL23", new Filed(FilingKind.PLAN, Authority.COMMUNE_COMMITTEE, null, null,
                            day("2099-01-01")))).containsExactly(FINE);
                    assertThat(said(d, PL, "PL23", new Filed(FilingKind.PLAN, Authority.DISTRICT_COMMITTEE, null, null,
                            day("2022-06-01")))).containsExactly("BREACH OTHER");
                    assertThat(said(d, PL, "PL23", new Filed(FilingKind.PLAN, Authority.COMMUNE_COMMITTEE, null,
                            Authority.AGENCY, day("2022-06-01")))).containsExactly("BREACH OTHER");
                    guided(d, PL, "PL23", VILLAGES, Authority.COMMUNE_COMMITTEE);
                }),
                rule("VH19", "the pilot runs from 20 June 2022 to 20 June 2023 and asks for no lessons", d -> {
                    assertThat(said(d, VH, "VH19", new Piloted(Moment.OPENED, day("2022-06-20")))).containsExactly(
                            FINE);
                    assertThat(said(d, VH, "VH19", new Piloted(Moment.OPENED, day("2022-06-21")))).containsExactly(
                            "BREACH LATE");
                    assertThat(said(d, VH, "VH19", new Piloted(Moment.CLOSED, day("2023-06-19")))).containsExactly(
                            "BREACH BELOW");
                    assertThat(said(d, VH, "VH19", new Piloted(Moment.CLOSED, day("2023-06-20")))).containsExactly(
                            FINE);
                    assertThat(said(d, VH, "VH19", new Piloted(Moment.CLOSED, day("2023-06-21")))).containsExactly(
                            "BREACH LATE");
                    assertThat(said(d, VH, "VH19", new Piloted(Moment.LESSONS, day("2099-01-01")))).containsExactly(
                            FINE);
                }),
                rule("LC5", "the department guides, and no size is stated", d -> {
                    guided(d, LC, "LC5", VILLAGES, Authority.PROVINCE_DIGITAL);
                    assertThat(Judge.judge(binding(d, LC), new Matter.Members(TeamLevel.VILLAGE, 1))).isEmpty();
                }),
                rule("LC21", "the commune's Chairman runs the teams", d -> guided(d, LC, "LC21", VILLAGES,
                        Authority.COMMUNE_CHAIRMAN)),
                rule("VH25", "the Culture Office with the department guides", d -> guided(d, VH, "VH25", BOTH,
                        Authority.DISTRICT_CULTURE_OFFICE, Authority.PROVINCE_DIGITAL)),
                rule("VH26", "the pilot is the Chairmen's", d -> guided(d, VH, "VH26", BOTH,
                        Authority.COMMUNE_CHAIRMAN)),
                rule("NT13", "the district guides commune teams, with the commune village teams", d -> {
                    assertThat(guides(d, TeamLevel.COMMUNE)).containsExactly(Set.of(Authority.DISTRICT_COMMITTEE));
                    assertThat(guides(d, TeamLevel.VILLAGE)).containsExactly(Set.of(Authority.COMMUNE_COMMITTEE,
                            Authority.DISTRICT_COMMITTEE));
                    assertThat(guides(d, TeamLevel.SCHOOL)).isEmpty();
                }),
                grounds("LC1", LC, "793/BTTTT-THH 2022-03-05 Bộ Thông tin và Truyền thông",
                        "20-NQ/TU 2022-01-17 Ban Thường vụ Tỉnh ủy Lào Cai",
                        "1634/QĐ-UBND 2021-05-17 UBND tỉnh Lào Cai"),
                grounds("PL1", PL, "70/KH-UBND 2022-04-21 UBND tỉnh Thái Nguyên",
                        "260/KH-UBND 2021-06-09 UBND huyện Phú Lương",
                        "01-NQ/TU 2020-12-31 Ban Chấp hành Đảng bộ tỉnh Thái Nguyên",
                        "07-CTr/HU 2021-04-20 Ban Chấp hành Đảng bộ huyện Phú Lương"),
                grounds("VH1", VH, "160/QĐ-UBND 2022-06-08 UBND tỉnh Sơn La"),
                grounds("BT1", BT, "1690/QĐ-TTg 2023-12-26 Thủ tướng Chính phủ"),
                grounds("BT2", BT, "1466/BTTTT-CĐSQG 2024-04-17 Bộ Thông tin và Truyền thông"),
                grounds("BT14", BT, "934/QĐ-BTTTT 2024-06-07 Bộ Thông tin và Truyền thông",
                        "505/QĐ-TTg 2022-04-22 Thủ tướng Chính phủ"));
    }

    private static List<String> village(Documents d, String programme, String rule, LocalDate[] days) {
        return said(d, programme, rule, new FoundedInVillage(List.of(days), day("2024-01-01")));
    }

    private static List<String> commune(Documents d, String programme, String rule, TeamLevel level, LocalDate[] days) {
        return said(d, programme, rule, new FoundedInCommune(COMMUNE, level, List.of(days), day("2024-01-01")));
    }

    private static List<String> steps(Documents d, String on) {
        return TeamRules.roadmap(d.programme(PL), day(on))
                .stream()
                .map(step -> step.rule() + " " + step.ifMissed() + " " + step.step())
                .toList();
    }

    /** Exactly these offices found teams of these levels and of no other; another is a breach. */
    private static RuleCase founder(String number, String programme, Set<TeamLevel> levels, Authority... by) {
        return rule(number, levels + " teams are founded by " + Arrays.toString(by), d -> {
            for (TeamLevel level : TeamLevel.values()) {
                for (Authority office : Authority.values()) {
                    List<String> said = said(d, programme, number, new FoundedBy(level, office));
                    assertThat(said).as(number + " " + level + " " + office)
                            .isEqualTo(!levels.contains(level) ? List.of()
                                    : List.of(Set.of(by).contains(office) ? FINE : "BREACH OTHER"));
                }
            }
        });
    }

    private static RuleCase filing(String number, String programme, FilingKind what, Authority from, Authority to,
            Authority via, String lastGoodDay) {
        return rule(number, what + " goes from, to and through whom the text says, by " + lastGoodDay, d -> {
            LocalDate last = day(lastGoodDay);
            assertThat(said(d, programme, number, new Filed(what, from, to, via, last))).containsExactly(FINE);
            assertThat(said(d, programme, number, new Filed(what, from, to, via, last.plusDays(1)))).containsExactly(
                    "BREACH LATE");
            assertThat(said(d, programme, number, new Filed(what, from, to, null, last))).containsExactly(
                    "BREACH OTHER");
            assertThat(said(d, programme, number, new Filed(what, from, Authority.PRIME_MINISTER, via, last)))
                    .containsExactly("BREACH OTHER");
            assertThat(said(d, programme, number, new Filed(what, Authority.RESIDENT, to, via, last)))
                    .containsExactly("BREACH OTHER");
        });
    }

    /** These are handed in, and nothing else. */
    private static RuleCase filed(String number, String programme, FilingKind... what) {
        return rule(number, "what is handed in: " + Arrays.toString(what), d -> assertThat(FilingKind.values())
                .filteredOn(one -> !said(d, programme, number, new Filed(one, Authority.COMMUNE_COMMITTEE, null, null,
                        day("2022-06-01"))).isEmpty())
                .containsExactlyInAnyOrder(what));
    }

    /** Teams of these levels are guided by exactly these, and no others are by this rule. */
    private static void guided(Documents d, String programme, String rule, Set<TeamLevel> levels, Authority... by) {
        for (TeamLevel level : TeamLevel.values()) {
            assertThat(TeamRules.guides(d.programme(programme), level)
                    .stream()
                    .filter(said -> said.rule().equals(rule))
                    .map(said -> said.ifMissed() + " " + said.what().stream().sorted().toList())
                    .toList()).as(rule + " " + level)
                    .isEqualTo(levels.contains(level)
                            ? List.of("BREACH " + Arrays.stream(by).sorted().toList())
                            : List.of());
        }
    }

    private static List<Set<Authority>> guides(Documents d, TeamLevel level) {
        return TeamRules.guides(d.programme(NT), level)
                .stream()
                .filter(said -> said.rule().equals("NT13") && said.ifMissed() == Verdict.Grade.BREACH)
                .map(TeamRules.Said::what)
                .toList();
    }

    private static RuleCase grounds(String number, String programme, String... documents) {
        return rule(number, "it rests on " + Arrays.toString(documents), d -> assertThat(TeamRules.grounds(d.programme(
                programme))
                .stream()
                .filter(said -> said.rule().equals(number))
                .map(said -> said.ifMissed() + " " + said.what().number() + " " + said.what().date() + " " + said.what()
                        .office())
                .collect(Collectors.toList())).containsExactly(Arrays.stream(documents)
                        .map(text -> "BREACH " + text)
                        .toArray(String[]::new)));
    }
}

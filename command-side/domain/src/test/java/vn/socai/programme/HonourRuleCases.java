package vn.socai.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.socai.programme.HonourJudge.Part;
import vn.socai.programme.HonourJudge.Quota;
import vn.socai.programme.HonourJudge.Step;
import vn.socai.value.Authority;
import vn.socai.value.EvaluationSubject;
import vn.socai.value.HonoureeKind;
import vn.socai.value.Occasion;
import vn.socai.value.Strength;
import vn.socai.value.UnitLevel;

import static org.assertj.core.api.Assertions.assertThat;

/** Cases on difficulties, good practice, commendation and evaluation. */
final class HonourRuleCases {
    private static final String LC = "lao-cai-2022";
    private static final String PL = "phu-luong-2022";
    private static final String VH = "van-ho-2022";
    private static final String NT = "ninh-thuan-2022";
    private static final String BT = "ministry-2024";

    private HonourRuleCases() {}

    static List<RuleCase> all() {
        return Stream.of(difficulties(), practices(), honours()).flatMap(List::stream).toList();
    }

    private static List<RuleCase> difficulties() {
        return List.of(
                new RuleCase("LC16", "a village's difficulty goes through the department to the provincial committee",
                        d -> assertThat(way(d, LC, UnitLevel.VILLAGE)).containsExactly(Authority.PROVINCE_DIGITAL,
                                Authority.PROVINCE_COMMITTEE)),
                new RuleCase("PL19", "a hamlet's goes to the commune, then through the culture office to the district",
                        d -> assertThat(way(d, PL, UnitLevel.VILLAGE)).containsExactly(Authority.COMMUNE_COMMITTEE,
                                Authority.DISTRICT_CULTURE_OFFICE, Authority.DISTRICT_COMMITTEE)),
                new RuleCase("NT18", "a village's goes through the department to the provincial committee",
                        d -> assertThat(way(d, NT, UnitLevel.VILLAGE)).containsExactly(Authority.PROVINCE_DIGITAL,
                                Authority.PROVINCE_COMMITTEE)),
                new RuleCase("BT16", "a province's goes through the agency to the ministry, a commune's does not",
                        d -> {
                            assertThat(way(d, BT, UnitLevel.PROVINCE)).containsExactly(Authority.AGENCY,
                                    Authority.MINISTRY);
                            assertThat(way(d, BT, UnitLevel.DISTRICT)).isEmpty();
                            assertThat(way(d, BT, UnitLevel.COMMUNE)).isEmpty();
                        }),
                required("LC16", d -> next(d, LC, UnitLevel.VILLAGE, null).map(HonourRuleCases::part)),
                required("PL19", d -> next(d, PL, UnitLevel.VILLAGE, null).map(HonourRuleCases::part)),
                required("NT18", d -> next(d, NT, UnitLevel.VILLAGE, null).map(HonourRuleCases::part)),
                required("BT16", d -> next(d, BT, UnitLevel.PROVINCE, null).map(HonourRuleCases::part)));
    }

    private static List<RuleCase> practices() {
        return List.of(
                new RuleCase("LC11", "the department shares, and no other office has to", d -> sharers(d, LC,
                        Authority.PROVINCE_DIGITAL)),
                new RuleCase("PL22", "the department and the culture office share", d -> sharers(d, PL,
                        Authority.PROVINCE_DIGITAL, Authority.DISTRICT_CULTURE_OFFICE)),
                new RuleCase("BT6", "the department collects and shares", d -> sharers(d, BT,
                        Authority.PROVINCE_DIGITAL)),
                required("LC11", d -> sharing(d, LC)),
                required("PL22", d -> sharing(d, PL)),
                required("BT6", d -> sharing(d, BT)));
    }

    private static List<RuleCase> honours() {
        return List.of(
                new RuleCase("VH12", "a team proposes residents, enterprises and members, and nobody else", d -> {
                    assertThat(proposed(d, VH, Authority.TEAM)).containsExactlyInAnyOrder(HonoureeKind.RESIDENT,
                            HonoureeKind.ENTERPRISE, HonoureeKind.MEMBER);
                    assertThat(proposers(d, VH, HonoureeKind.ENTERPRISE)).containsExactly(Authority.TEAM);
                }),
                new RuleCase("VH23", "Home Affairs proposes models, collectives and individuals", d -> {
                    assertThat(proposed(d, VH, Authority.DISTRICT_HOME_AFFAIRS)).containsExactlyInAnyOrder(
                            HonoureeKind.PRACTICE, HonoureeKind.TEAM, HonoureeKind.UNIT, HonoureeKind.MEMBER,
                            HonoureeKind.RESIDENT);
                    assertThat(proposers(d, VH, HonoureeKind.PRACTICE)).containsExactly(
                            Authority.DISTRICT_HOME_AFFAIRS);
                }),
                required("VH12", d -> HonourJudge.proposal(List.of(d.programme(VH)), Authority.TEAM,
                        HonoureeKind.MEMBER)),
                required("VH23", d -> HonourJudge.proposal(List.of(d.programme(VH)),
                        Authority.DISTRICT_HOME_AFFAIRS, HonoureeKind.TEAM)),
                new RuleCase("BT12", "on 10 October the Chairman of the province honours collectives, people, models",
                        d -> {
                            for (HonoureeKind kind : HonoureeKind.values()) {
                                Optional<Authority> who = HonourJudge.honours(List.of(d.programme(BT)),
                                        Occasion.NATIONAL_DIGITAL_DAY, kind).map(Step::to);
                                assertThat(who.isPresent()).as("" + kind)
                                        .isEqualTo(kind != HonoureeKind.HEAD
                                                && kind != HonoureeKind.ENTERPRISE);
                                who.ifPresent(by -> assertThat(by).isEqualTo(Authority.PROVINCE_CHAIRMAN));
                            }
                        }),
                new RuleCase("BT12", "the department and Home Affairs guide and select", d -> assertThat(Arrays.stream(
                        Authority.values())
                        .filter(by -> HonourJudge.selects(List.of(d.programme(BT)), Occasion.NATIONAL_DIGITAL_DAY, by)
                                .isPresent())).containsExactlyInAnyOrder(Authority.PROVINCE_DIGITAL,
                                        Authority.PROVINCE_HOME_AFFAIRS)),
                required("BT12", d -> HonourJudge.honours(List.of(d.programme(BT)), Occasion.NATIONAL_DIGITAL_DAY,
                        HonoureeKind.TEAM).map(HonourRuleCases::part)),
                new RuleCase("BT13", "each province selects two outstanding members for 10 October 2024", d -> {
                    Quota quota = HonourJudge.outstanding(d.programme(BT)).orElseThrow();
                    assertThat(quota.count()).isEqualTo(2);
                    assertThat(quota.per()).isEqualTo(UnitLevel.PROVINCE);
                    assertThat(quota.occasion()).isEqualTo(LocalDate.of(2024, 10, 10));
                    assertThat(quota.part().rule()).isEqualTo("BT13");
                    assertThat(quota.part().strength()).isEqualTo(Strength.REQUIRED);
                }),
                new RuleCase("PL17", "building and keeping teams counts for communes and heads in 2022 alone", d -> {
                    for (EvaluationSubject subject : EvaluationSubject.values()) {
                        assertThat(emulation(d, subject, LocalDate.of(2022, 1, 1))).hasSize(1);
                        assertThat(emulation(d, subject, LocalDate.of(2022, 12, 31))).hasSize(1);
                        assertThat(emulation(d, subject, LocalDate.of(2021, 12, 31))).isEmpty();
                        assertThat(emulation(d, subject, LocalDate.of(2023, 1, 1))).isEmpty();
                    }
                    assertThat(emulation(d, EvaluationSubject.HEAD, LocalDate.of(2022, 6, 1))).extracting(
                            part -> part.rule() + " " + part.strength()).containsExactly("PL17 REQUIRED");
                }),
                new RuleCase("NT15", "the head of the commune answers, which is no emulation", d -> {
                    assertThat(Arrays.stream(Authority.values())
                            .filter(by -> HonourJudge.accountable(List.of(d.programme(NT)), by).isPresent()))
                            .containsExactly(Authority.COMMUNE_CHAIRMAN);
                    assertThat(HonourJudge.accountable(List.of(d.programme(NT)), Authority.COMMUNE_CHAIRMAN)
                            .map(part -> part.rule() + " " + part.strength())).contains("NT15 REQUIRED");
                    assertThat(HonourJudge.emulation(List.of(d.programme(NT)), EvaluationSubject.HEAD,
                            LocalDate.of(2022, 6, 1))).isEmpty();
                }));
    }

    private interface Found {
        Optional<Part> in(Documents documents);
    }

    private static RuleCase required(String rule, Found found) {
        return new RuleCase(rule, "it is stated as a duty, under this number", d -> assertThat(found.in(d)
                .map(part -> part
                        .rule() + " " + part.strength())).contains(rule + " REQUIRED"));
    }

    private static Part part(Step step) {
        return new Part(step.rule(), step.strength(), step.judge());
    }

    private static Optional<Step> next(Documents d, String programme, UnitLevel level, @Nullable Authority from) {
        return HonourJudge.next(List.of(d.programme(programme)), level, from);
    }

    private static List<Authority> way(Documents d, String programme, UnitLevel level) {
        List<Authority> way = new ArrayList<>();
        for (Optional<Step> step = next(d, programme, level, null); step.isPresent(); step = next(d, programme, level,
                way.getLast())) {
            way.add(step.get().to());
        }
        return way;
    }

    private static void sharers(Documents d, String programme, Authority... sharers) {
        assertThat(Arrays.stream(Authority.values())
                .filter(by -> HonourJudge.sharing(List.of(d.programme(programme)), by).isPresent()))
                .containsExactlyInAnyOrder(sharers);
    }

    private static Optional<Part> sharing(Documents d, String programme) {
        return HonourJudge.sharing(List.of(d.programme(programme)), Authority.PROVINCE_DIGITAL);
    }

    private static List<HonoureeKind> proposed(Documents d, String programme, Authority by) {
        return Arrays.stream(HonoureeKind.values())
                .filter(kind -> HonourJudge.proposal(List.of(d.programme(programme)), by, kind).isPresent())
                .toList();
    }

    private static List<Authority> proposers(Documents d, String programme, HonoureeKind kind) {
        return Arrays.stream(Authority.values())
                .filter(by -> HonourJudge.proposal(List.of(d.programme(programme)), by, kind).isPresent())
                .toList();
    }

    private static List<Part> emulation(Documents d, EvaluationSubject subject, LocalDate day) {
        return HonourJudge.emulation(List.of(d.programme(PL)), subject, day);
    }
}

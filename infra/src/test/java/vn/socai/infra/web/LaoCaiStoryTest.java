package vn.socai.infra.web;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.socai.value.UnitKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Lào Cai, March 2022 to January 2023: the dispatch of 2022 from the pilot to the evaluation of the year. */
class LaoCaiStoryTest {
    private Story story;
    private Party province;
    private Party saPa;
    private Party taPhin;
    private Party hoangLien;
    private Party leader;

    @Test
    void fromThePilotToTheEvaluation() {
        try (Story year = new Story("2022-03-05", "10")) {
            story = year;
            province = story.officer("Tỉnh Lào Cai");
            saPa = story.officer("Thị xã Sa Pa");
            taPhin = story.officer("Xã Tả Phìn");
            hoangLien = story.officer("Xã Hoàng Liên");
            leader = story.leader("Xã Tả Phìn");
            story.tells(this::theProvinceSendsItsDispatch, this::communesFoundTheirFirstTeams,
                    this::noSizeButAMemberOfTheCommittee, this::onThe29thThePilotIsInTime,
                    this::onThe30thItIsLate, this::communesAndTheProvinceOpenGroups, this::theDepartmentTrains,
                    this::theDepartmentAssignsTargets, this::noReportHasADay,
                    this::aDifficultyGoesThroughTheDepartment, this::aGoodPracticeIsShared,
                    this::everyVillageWithinTheYear, this::theYearIsEvaluatedAndHonoured);
        }
    }

    private void theProvinceSendsItsDispatch() {
        story.adopts(province, "lao-cai-2022").taken();
        story.villages(taPhin, UnitKind.THON, "Xã Tả Phìn", "Sả Séng", "Lủ Khấu", "Suối Thầu", "Can Ngài");
        story.villages(hoangLien, UnitKind.THON, "Xã Hoàng Liên", "Cát Cát", "Lý Lao Chải", "Hang Đá");
    }

    /** LC4: the committee (§3) or its Chairman (§6.7), and nobody else. */
    private void communesFoundTheirFirstTeams() {
        story.day("2022-06-15");
        taPhin.founds("Tổ Sả Séng", "VILLAGE", "Thôn Sả Séng", "today", "DISTRICT_COMMITTEE").refused("FORBIDDEN", "");
        saPa.founds("Tổ Sả Séng", "VILLAGE", "Thôn Sả Séng", "today", "DISTRICT_COMMITTEE")
                .refused("TEAM_WRONG_FOUNDER",
                        "LC4");
        taPhin.founds("Tổ Sả Séng", "VILLAGE", "Thôn Sả Séng", "today", "COMMUNE_COMMITTEE").taken();
        taPhin.founds("Tổ Lủ Khấu", "VILLAGE", "Thôn Lủ Khấu", "today", "COMMUNE_CHAIRMAN").taken();
        hoangLien.founds("Tổ Cát Cát", "VILLAGE", "Thôn Cát Cát", "today", "COMMUNE_COMMITTEE").taken();
        hoangLien.founds("Tổ Lý Lao Chải", "VILLAGE", "Thôn Lý Lao Chải", "today", "COMMUNE_COMMITTEE").taken();
    }

    /** LC5: no size is stated, so one person and twelve are both in order. LC6: somebody of the committee is in it. */
    private void noSizeButAMemberOfTheCommittee() {
        taPhin.takes("Tổ Sả Séng", "today", "Một");
        assertThat(findings()).containsExactly("LC6 BREACH LACKING");
        taPhin.takes("Tổ Sả Séng", "today", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười một");
        assertThat(findings()).containsExactly("LC6 BREACH LACKING");
        taPhin.takes("Tổ Sả Séng", "today", "Mười hai (COMMUNE_COMMITTEE)");
        assertThat(findings()).isEmpty();
    }

    private List<String> findings() {
        return province.reads("findings", "team: $Tổ Sả Séng").lines("/findings", "rule", "grade", "side");
    }

    /** LC3: three teams and their lessons, "trước ngày 30/6/2022"; three in each of 152 communes are 456. */
    private void onThe29thThePilotIsInTime() {
        story.day("2022-06-29");
        assertThat(lacking("Xã Tả Phìn")).containsExactly("Tả Phìn 2 3");
        taPhin.founds("Tổ Suối Thầu", "VILLAGE", "Thôn Suối Thầu", "today", "COMMUNE_COMMITTEE").taken();
        assertThat(lacking("Xã Tả Phìn")).isEmpty();
        lessons(taPhin, "Xã Tả Phìn").taken();
        assertThat(province.reads("coverage", "unit: $Tỉnh Lào Cai").lines("/lines", "rule", "covered", "due"))
                .contains(
                        "LC3 1 152");
    }

    private List<String> lacking(String commune) {
        return province.reads("coverage", "unit: $" + commune)
                .lines("/lines/1/shortfalls", "unit/name", "teams", "asked");
    }

    private static Deed lessons(Party commune, String unit) {
        return commune.does("summariseLessons", "unit: $" + unit + ", programme: lao-cai-2022, on: today");
    }

    private void onThe30thItIsLate() {
        story.day("2022-06-30");
        hoangLien.founds("Tổ Hang Đá", "VILLAGE", "Thôn Hang Đá", "today", "COMMUNE_COMMITTEE").taken();
        lessons(hoangLien, "Xã Hoàng Liên").warned("LC3");
        assertThat(steps("Xã Tả Phìn")).containsExactlyInAnyOrder("LC3 IN_TIME", "LC3 IN_TIME");
        assertThat(steps("Xã Hoàng Liên")).containsExactlyInAnyOrder("LC3 LATE", "LC3 LATE");
    }

    private List<String> steps(String commune) {
        return province.reads("steps", "unit: $" + commune + ", kinds: [TEAMS_FOUNDED, LESSONS]")
                .lines("/edges", "rule", "state")
                .stream()
                .filter(step -> step.startsWith("LC3"))
                .toList();
    }

    /** LC10: a Vietnamese network, by the commune. LC18: the province's channel, by the department. */
    private void communesAndTheProvinceOpenGroups() {
        String group = "place: {commune: $Xã Tả Phìn}, group: $Nhóm xã, name: Tả Phìn số, on: today, participants: "
                + "[COMMUNE_LEADERS, TEAMS, DISTRICT_LEADERS, PROVINCE_DIGITAL, ENTERPRISES], ";
        taPhin.does("registerGroup", group + "platform: FOREIGN, host: COMMUNE_COMMITTEE")
                .refused("GROUP_PLATFORM_WRONG",
                        "LC10");
        taPhin.does("registerGroup", group + "platform: ZALO, host: TEAM").refused("GROUP_HOST_WRONG", "LC10");
        taPhin.does("registerGroup", group + "platform: OTHER_VIETNAMESE, host: COMMUNE_COMMITTEE").taken();
        province.does("registerGroup",
                "place: {province: $Tỉnh Lào Cai}, group: $Kênh tỉnh, platform: ZALO, name: Kênh tỉnh, "
                        + "host: PROVINCE_DIGITAL, on: today").taken();
        assertThat(province.reads("groups", "unit: $Xã Hoàng Liên").lines("/edges", "rule", "faults/0"))
                .containsExactly(
                        "LC10 MISSING");
    }

    /** LC7: a yearly plan, and sessions with districts and companies. */
    private void theDepartmentTrains() {
        province.does("recordWork",
                "unit: $Tỉnh Lào Cai, on: today, by: PROVINCE_DIGITAL, work: {trainingPlanned: {year: "
                        + "2022, sessions: 9, members: 456}}").taken();
        province.does("scheduleTraining",
                "training: $Lớp một, unit: $Thị xã Sa Pa, on: today, by: PROVINCE_DIGITAL, with: "
                        + "[DISTRICT_COMMITTEE, ENTERPRISE], topics: [POLICY_LAW, PLATFORM_USE, DIGITAL_SKILLS, COMMUNICATION]")
                .taken();
        leader.does("recordAttendance", "training: $Lớp một, team: $Tổ Sả Séng, members: [$Một, $Hai, $Ba]").taken();
        Reading training = province.reads("training", "unit: $Tỉnh Lào Cai");
        assertThat(training.at("/trained") + " of " + training.at("/members") + ", plans " + training.at("/plans"))
                .isEqualTo("3 of 12, plans 1");
    }

    /** LC12: the department, not the district. */
    private void theDepartmentAssignsTargets() {
        String target = "target: $Chỉ tiêu, unit: $Xã Tả Phìn, measure: VISITS, value: 1, from: 2022-07-01, lastDay: "
                + "2022-12-31, basis: " + Story.paper("5/CT", "today") + ", by: ";
        saPa.does("assignTarget", target + "DISTRICT_COMMITTEE").refused("TARGET_NOT_ITS_OFFICE", "LC12");
        province.does("assignTarget", target + "PROVINCE_DIGITAL").taken();
        story.day("2022-07-10");
        leader.does("logVisit",
                "team: $Tổ Sả Séng, facts: {unit: $Thôn Sả Séng, occurredOn: 2022-07-09, by: $Một, area: "
                        + "GOVERNMENT, skills: [PUBLIC_SERVICES], peopleGuided: 4, household: $Hộ một}").taken();
        assertThat(province.reads("target", "id: $Chỉ tiêu").at("/figure")).isEqualTo("1");
    }

    /** LC9, LC16: periodic, without a day: nothing is ever due. */
    private void noReportHasADay() {
        Reading calendar = province.reads("calendar", "unit: $Thôn Sả Séng");
        assertThat(calendar.lines("/lines", "rule")).isEmpty();
        assertThat(calendar.lines("/undated", "rule", "frequency/0")).contains("LC9 PERIODIC");
        assertThat(province.reads("overdue", "unit: $Tỉnh Lào Cai").lines("/edges", "rule")).isEmpty();
    }

    /** LC16: to the provincial committee, through the department. */
    private void aDifficultyGoesThroughTheDepartment() {
        String raise = "difficulty: $Thiếu máy, unit: $Thôn Sả Séng, by: TEAM, text: Ít nhà có điện thoại, on: today, to: ";
        leader.does("raiseDifficulty", raise + "MINISTRY").refused("DIFFICULTY_OFF_ROUTE", "LC16");
        leader.does("raiseDifficulty", raise + "PROVINCE_DIGITAL").taken();
        String it = "difficulty: $Thiếu máy, on: today, by: ";
        province.does("escalateDifficulty", it + "PROVINCE_DIGITAL, to: PROVINCE_COMMITTEE").taken();
        province.does("answerDifficulty", it + "PROVINCE_COMMITTEE, text: Vận động tặng máy").taken();
        province.does("closeDifficulty", it + "PROVINCE_COMMITTEE, outcome: NOT_SOLVED").taken();
        assertThat(taPhin.reads("difficulties", "unit: $Xã Tả Phìn").lines("/edges", "holder", "outcome"))
                .containsExactly(
                        "PROVINCE_COMMITTEE NOT_SOLVED");
    }

    /** LC11: the department shares with the province. */
    private void aGoodPracticeIsShared() {
        leader.does("submitPractice",
                "practice: $Bếp lửa số, unit: $Xã Tả Phìn, title: Bếp lửa số, text: Hướng dẫn bên bếp, "
                        + "on: today").taken();
        saPa.does("endorsePractice", "practice: $Bếp lửa số, by: DISTRICT_COMMITTEE, on: today").taken();
        province.does("sharePractice",
                "practice: $Bếp lửa số, by: PROVINCE_DIGITAL, audience: $Tỉnh Lào Cai, on: today").taken();
        assertThat(hoangLien.reads("practices", "unit: $Xã Tả Phìn").lines("/edges", "title", "sharings/0/programme"))
                .containsExactly("Bếp lửa số lao-cai-2022");
    }

    /** LC2: 31 December is still within the year. */
    private void everyVillageWithinTheYear() {
        story.day("2022-12-31");
        assertThat(province.reads("coverage", "unit: $Xã Tả Phìn")
                .lines("/lines", "rule", "strength", "covered", "due"))
                .contains("LC2 REQUIRED 3 4");
        taPhin.founds("Tổ Can Ngài", "VILLAGE", "Thôn Can Ngài", "today", "COMMUNE_COMMITTEE").taken();
        story.day("2023-01-03");
        assertThat(province.reads("coverage", "unit: $Xã Tả Phìn").lines("/lines", "rule", "covered", "due")).contains(
                "LC2 4 4");
    }

    private void theYearIsEvaluatedAndHonoured() {
        Assessment year = new Assessment(province, "PROVINCE_COMMITTEE", "Năm 2022").opened("Tỉnh Lào Cai",
                "2022-01-01",
                "2022-12-31", "teams-minimum", "difficulties", "practices");
        assertThat(year.sheet("Xã Tả Phìn", "UNIT").lines("/sheet/lines", "criterion", "count", "of")).containsExactly(
                "teams-minimum 5 5", "difficulties 1 1", "practices 1 1");
        year.scored(taPhin, "Xã Tả Phìn", "UNIT", 1_000, "Tốt", "Chưa tốt");
        Honour team = new Honour("Khen tổ").proposed(province, "COMMUNE_COMMITTEE", "Xã Tả Phìn", "team: $Tổ Sả Séng");
        team.decided(province, "PROVINCE_CHAIRMAN", "BANG_KHEN").taken();
        team.revoked(province, "PROVINCE_CHAIRMAN", "FALSE_DECLARATION").taken();
        assertThat(province.reads("commendations", "unit: $Xã Tả Phìn").lines("/edges", "kind", "stage", "form"))
                .containsExactly("TEAM REVOKED BANG_KHEN");
    }
}

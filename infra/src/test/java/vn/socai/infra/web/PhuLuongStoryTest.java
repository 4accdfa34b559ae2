package vn.socai.infra.web;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.socai.value.UnitKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Phú Lương, May to December 2022: plan 174/KH-UBND from the founding of the teams to their evaluation. */
class PhuLuongStoryTest {
    private static final String COMMITTEE = "COMMUNE_COMMITTEE";

    private Story story;
    private Party district;
    private Party yenTrach;
    private Party du;
    private Party leader;

    @Test
    void fromThePlanToTheEvaluation() {
        try (Story year = new Story("2022-05-16", "168")) {
            story = year;
            district = story.officer("Huyện Phú Lương");
            yenTrach = story.officer("Xã Yên Trạch");
            du = story.officer("Thị trấn Đu");
            leader = story.leader("Xã Yên Trạch");
            story.tells(this::theDistrictSendsItsPlan, this::committeesFoundTeamsInMay, this::aTeamHasFiveToSeven,
                    this::decisionsGoToTheDistrictBefore31May, this::aHamletWithoutATeamIsOnlyShown,
                    this::theHamletNeedsAGroupOfItsResidents, this::membersAreTrainedAgainAndAgain,
                    this::theCultureOfficeAssignsTargets, this::noReportHasADay, this::aDifficultyIsAnswered,
                    this::aGoodPracticeIsShared, this::communeAndHeadAreEvaluated, this::theCommuneIsHonoured);
        }
    }

    private void theDistrictSendsItsPlan() {
        story.adopts(district, "phu-luong-2022").taken();
        story.villages(yenTrach, UnitKind.XOM, "Xã Yên Trạch", "Na Hiên", "Bài Kinh", "Khuân Lân");
        story.villages(du, UnitKind.TO_DAN_PHO, "Thị trấn Đu", "Lê Hồng Phong", "Thái An");
    }

    /** PL7: the committee founds. */
    private void committeesFoundTeamsInMay() {
        story.day("2022-05-20");
        yenTrach.founds("Tổ Na Hiên", "VILLAGE", "Xóm Na Hiên", "today", "COMMUNE_CHAIRMAN")
                .refused(
                        "TEAM_WRONG_FOUNDER", "PL7");
        yenTrach.founds("Tổ Na Hiên", "VILLAGE", "Xóm Na Hiên", "today", COMMITTEE).taken();
    }

    /** PL4: four are too few and an eighth is one too many; PL5: who should be the core is only noted. */
    private void aTeamHasFiveToSeven() {
        yenTrach.takes("Tổ Na Hiên", "today", "An (VILLAGE_LEADERSHIP)", "Bình (WOMENS_UNION)", "Cúc", "Dũng");
        assertThat(findings()).contains("PL4 BREACH BELOW", "PL5 NOTED LACKING");
        yenTrach.takes("Tổ Na Hiên", "today", "Én (YOUTH_UNION)", "Giang", "Hà");
        assertThat(findings()).isEmpty();
        Deed eighth = yenTrach.takesOne("Tổ Na Hiên", "today", "Hoa");
        eighth.refused("TEAM_FULL", "PL4");
        assertThat(eighth.sentence()).doesNotContain("cộng tác viên");
        yenTrach.does("formCollaboratorGroup", "team: $Tổ Na Hiên, on: today").refused("NO_COLLABORATOR_RULE", "");
        yenTrach.does("appointLeader", "team: $Tổ Na Hiên, person: $An, on: today").taken();
    }

    private List<String> findings() {
        return district.reads("findings", "team: $Tổ Na Hiên").lines("/findings", "rule", "grade", "side");
    }

    /** PL7: filed on the 30th in time, on the 31st late. PL8: founded on the 31st in time, on 1 June late. PL23: a plan. */
    private void decisionsGoToTheDistrictBefore31May() {
        story.day("2022-05-30");
        file(yenTrach, "Xã Yên Trạch").taken();
        yenTrach.does("fileDocuments", "unit: $Xã Yên Trạch, programme: phu-luong-2022, on: today, what: [PLAN], by: "
                + COMMITTEE).taken();
        story.day("2022-05-31");
        du.founds("Tổ Thái An", "VILLAGE", "Tổ dân phố Thái An", "today", COMMITTEE).taken();
        file(du, "Thị trấn Đu").warned("PL7");
        story.day("2022-06-01");
        du.founds("Tổ Lê Hồng Phong", "VILLAGE", "Tổ dân phố Lê Hồng Phong", "today", COMMITTEE).warned("PL8");
        assertThat(district.reads("steps", "unit: $Thị trấn Đu, kinds: [FILING, TEAM_FOUNDED]")
                .lines("/edges", "rule",
                        "state")).contains("PL7 LATE", "PL8 IN_TIME", "PL8 LATE");
    }

    private static Deed file(Party commune, String unit) {
        return commune.does("fileDocuments", "unit: $" + unit
                + ", programme: phu-luong-2022, on: today, what: [DECISION], "
                + "by: " + COMMITTEE + ", to: DISTRICT_COMMITTEE, via: DISTRICT_CULTURE_OFFICE, document: "
                + Story.paper("2/QĐ", "today"));
    }

    /** PL3: a soft minimum, "tùy theo đặc thù". */
    private void aHamletWithoutATeamIsOnlyShown() {
        assertThat(district.reads("coverage", "unit: $Xã Yên Trạch")
                .lines("/lines", "rule", "strength", "covered", "due"))
                .containsExactly("PL3 ENCOURAGED 1 3");
    }

    /** PL14: one group for the commune. PL13: one for the residents of each hamlet, even then. */
    private void theHamletNeedsAGroupOfItsResidents() {
        yenTrach.does("registerGroup",
                "place: {commune: $Xã Yên Trạch}, group: $Nhóm xã, platform: MOCHA, name: Nhóm chung, "
                        + "host: COMMUNE_COMMITTEE, participants: [COMMUNE_LEADERS, TEAMS, DISTRICT_CULTURE_OFFICE, "
                        + "PROVINCE_DIGITAL, ENTERPRISES], on: today").taken();
        assertThat(groups()).containsExactlyInAnyOrder("COMMUNE Yên Trạch -", "RESIDENTS Na Hiên MISSING");
        leader.does("registerGroup",
                "place: {residents: $Xóm Na Hiên}, group: $Nhóm xóm, platform: ZALO, name: Xóm Na Hiên, "
                        + "host: TEAM, participants: [RESIDENTS], on: today").taken();
        assertThat(groups()).containsExactlyInAnyOrder("COMMUNE Yên Trạch -", "RESIDENTS Na Hiên -");
    }

    private List<String> groups() {
        return district.reads("groups", "unit: $Xã Yên Trạch").lines("/edges", "scope", "unit/name", "faults/0");
    }

    /** PL25: by the district, with department and companies. PL9: in person or online, many times. */
    private void membersAreTrainedAgainAndAgain() {
        session("Lớp một", "PROVINCE_DIGITAL", "[IN_PERSON]");
        session("Lớp hai", "PROVINCE_DIGITAL", "[ONLINE]");
        assertThat(attends("Lớp một").answer().has("errors")).isFalse();
        attends("Lớp một").refused("NOTHING_CHANGES", "");
        attends("Lớp hai").taken();
        Reading training = district.reads("training", "unit: $Xã Yên Trạch");
        assertThat(training.at("/trained") + " of " + training.at("/members")).isEqualTo("2 of 7");
        assertThat(training.at("/repeatedly")).as("teams with more than one session").isEqualTo("1");
    }

    private void session(String name, String with, String modes) {
        district.does("scheduleTraining", "training: $" + name + ", unit: $Huyện Phú Lương, on: today, by: "
                + "DISTRICT_COMMITTEE, with: [" + with + ", ENTERPRISE], topics: [POLICY_LAW, PLATFORM_USE, "
                + "DIGITAL_SKILLS], modes: " + modes).taken();
    }

    private Deed attends(String session) {
        return leader.does("recordAttendance", "training: $" + session + ", team: $Tổ Na Hiên, members: [$An, $Bình]");
    }

    /** PL16: the culture office assigns, PL12: on a platform; what the team does meets it. */
    private void theCultureOfficeAssignsTargets() {
        String target = "target: $Chỉ tiêu, unit: $Xã Yên Trạch, measure: ON_PLATFORM, platform: C-Thái Nguyên, value: 30, "
                + "from: 2022-06-01, lastDay: 2022-11-30, basis: " + Story.paper("5/CT", "today") + ", by: ";
        yenTrach.does("assignTarget", target + COMMITTEE).refused("TARGET_NOT_ITS_OFFICE", "PL16");
        district.does("assignTarget", target + "DISTRICT_CULTURE_OFFICE").taken();
        leader.does("recordWork",
                "unit: $Xóm Na Hiên, on: today, by: TEAM, team: $Tổ Na Hiên, work: {onPlatform: {platform: "
                        + "C-Thái Nguyên, people: 32}}").taken();
        assertThat(district.reads("target", "id: $Chỉ tiêu").at("/figure")).isEqualTo("32");
    }

    /** PL15, PL16, PL19: periodic, ad hoc, prompt: nothing falls due. */
    private void noReportHasADay() {
        story.day("2022-08-01");
        Reading calendar = district.reads("calendar", "unit: $Xã Yên Trạch");
        assertThat(calendar.lines("/lines", "rule")).isEmpty();
        assertThat(calendar.lines("/undated", "rule")).contains("PL15", "PL19");
        String report = "report: {programme: phu-luong-2022, rule: PL15, month: 2022-06, unit: $Xã Yên Trạch}";
        yenTrach.does("submitReport", report + ", by: COMMUNE_COMMITTEE, prefilledAt: 1").taken();
        assertThat(district.reads("report", report).at("/timeliness")).isEmpty();
    }

    /** PL19: to the commune, which passes on to the culture office, and so to the district. */
    private void aDifficultyIsAnswered() {
        String raise = "difficulty: $Sóng yếu, unit: $Xóm Na Hiên, team: $Tổ Na Hiên, by: TEAM, text: Xóm chưa có sóng, on: "
                + "today, to: ";
        leader.does("raiseDifficulty", raise + "PROVINCE_COMMITTEE").refused("DIFFICULTY_OFF_ROUTE", "PL19");
        leader.does("raiseDifficulty", raise + COMMITTEE).taken();
        String it = "difficulty: $Sóng yếu, on: today, by: ";
        yenTrach.does("escalateDifficulty", it + COMMITTEE + ", to: DISTRICT_CULTURE_OFFICE").taken();
        story.day("2022-08-20");
        yenTrach.does("answerDifficulty", it + "DISTRICT_CULTURE_OFFICE, text: Đã xong").refused("FORBIDDEN", "");
        district.does("answerDifficulty", it + "DISTRICT_CULTURE_OFFICE, text: Nhà mạng đã lắp trạm").taken();
        district.does("closeDifficulty", it + "DISTRICT_CULTURE_OFFICE, outcome: SOLVED").taken();
        assertThat(yenTrach.reads("difficulties", "unit: $Xã Yên Trạch")
                .lines("/edges", "answered", "outcome", "ageDays"))
                .containsExactly("true SOLVED 19");
    }

    /** PL22: the culture office shares it with the whole district. */
    private void aGoodPracticeIsShared() {
        leader.does("submitPractice",
                "practice: $Chợ số, unit: $Xã Yên Trạch, title: Chợ số, text: Một bàn ở chợ, on: today")
                .taken();
        assertThat(du.reads("groups", "unit: $Thị trấn Đu").node().has("edges")).isTrue();
        yenTrach.does("endorsePractice", "practice: $Chợ số, by: COMMUNE_COMMITTEE, on: today").taken();
        district.does("sharePractice",
                "practice: $Chợ số, by: DISTRICT_CULTURE_OFFICE, audience: $Huyện Phú Lương, on: today")
                .taken();
        assertThat(du.reads("practices", "unit: $Xã Yên Trạch")
                .lines("/edges", "title", "endorsements/0/by",
                        "sharings/0/programme")).containsExactly("Chợ số COMMUNE_COMMITTEE phu-luong-2022");
    }

    /** PL8: in December. PL17: a content of the emulation of the commune and of its head, whose results are the same. */
    private void communeAndHeadAreEvaluated() {
        story.day("2022-12-20");
        Assessment year = new Assessment(district, "DISTRICT_COMMITTEE", "Năm 2022").opened("Huyện Phú Lương",
                "2022-01-01",
                "2022-12-31", "teams-minimum", "difficulties", "practices");
        List<String> commune = year.sheet("Xã Yên Trạch", "UNIT").lines("/sheet/lines", "criterion", "count", "of");
        assertThat(commune).containsExactly("teams-minimum 1 3", "difficulties 1 1", "practices 1 1");
        assertThat(year.sheet("Xã Yên Trạch", "HEAD").lines("/sheet/lines", "criterion", "count", "of")).isEqualTo(
                commune);
        year.scored(yenTrach, "Xã Yên Trạch", "UNIT", 900, "Tốt", "Chưa tốt");
        year.scored(yenTrach, "Xã Yên Trạch", "HEAD", 900, "Tốt", "Chưa tốt");
    }

    private void theCommuneIsHonoured() {
        Honour commune = new Honour("Khen xã").proposed(district, "DISTRICT_HOME_AFFAIRS", "Xã Yên Trạch",
                "unit: $Xã Yên Trạch");
        commune.decided(district, "DISTRICT_COMMITTEE", "GIAY_KHEN").taken();
        commune.revoked(district, "DISTRICT_COMMITTEE", "FALSE_DECLARATION").taken();
        assertThat(district.reads("commendations", "unit: $Xã Yên Trạch").lines("/edges", "kind", "stage"))
                .containsExactly("UNIT REVOKED");
    }
}

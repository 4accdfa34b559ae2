package vn.socai.infra.web;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.socai.value.UnitKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Ninh Thuận, March to December 2022: the plan of 2022 from the founding of the teams to the evaluation of the year. */
class NinhThuanStoryTest {
    private static final String CHAIRMAN = "COMMUNE_CHAIRMAN";

    private Story story;
    private Party province;
    private Party ninhPhuoc;
    private Party phuocDan;
    private Party leader;

    @Test
    void fromThePlanToTheEvaluation() {
        try (Story year = new Story("2022-03-05", "58")) {
            story = year;
            province = story.officer("Tỉnh Ninh Thuận");
            ninhPhuoc = story.officer("Huyện Ninh Phước");
            phuocDan = story.officer("Thị trấn Phước Dân");
            leader = story.leader("Thị trấn Phước Dân");
            story.tells(this::theProvinceSendsItsPlan, this::eachCommuneHasATeam, this::aSchoolTeamIsNoCommunityTeam,
                    this::threeToFiveAndFourKindsOfMembers, this::theGroupBearsTheRightName,
                    this::theDepartmentTrainsAndAssigns, this::theTeamWorks, this::noReportHasADay,
                    this::aDifficultyGoesThroughTheDepartment, this::aGoodPracticeIsShared,
                    this::theYearIsEvaluatedAndHonoured);
        }
    }

    private void theProvinceSendsItsPlan() {
        story.adopts(province, "ninh-thuan-2022").taken();
        story.villages(phuocDan, UnitKind.KHU_PHO, "Thị trấn Phước Dân", "Mỹ Nghiệp", "Bàu Trúc", "Chung Mỹ");
        story.day("2022-04-01");
    }

    /** NT1: one in each of 65 communes, which is a minimum. NT2: a village may have one. NT6: the Chairman founds. */
    private void eachCommuneHasATeam() {
        phuocDan.founds("Tổ thị trấn", "COMMUNE", "Thị trấn Phước Dân", "today", "COMMUNE_COMMITTEE")
                .refused(
                        "TEAM_WRONG_FOUNDER", "NT6");
        phuocDan.founds("Tổ thị trấn", "COMMUNE", "Thị trấn Phước Dân", "today", CHAIRMAN).taken();
        phuocDan.founds("Tổ thứ hai", "COMMUNE", "Thị trấn Phước Dân", "today", CHAIRMAN).taken();
        phuocDan.founds("Tổ Mỹ Nghiệp", "VILLAGE", "Khu phố Mỹ Nghiệp", "today", CHAIRMAN).taken();
        assertThat(province.reads("coverage", "unit: $Tỉnh Ninh Thuận")
                .lines("/lines", "rule", "strength", "covered",
                        "due")).containsExactly("NT1 REQUIRED 1 65", "NT2 OPTIONAL 1 3");
    }

    /** NT3: the school founds it, and neither size nor offices of the community teams bind it. */
    private void aSchoolTeamIsNoCommunityTeam() {
        phuocDan.founds("Tổ trường học", "SCHOOL", "Thị trấn Phước Dân", "today", CHAIRMAN)
                .refused("TEAM_WRONG_FOUNDER",
                        "NT3");
        phuocDan.founds("Tổ trường học", "SCHOOL", "Thị trấn Phước Dân", "today", "SCHOOL").taken();
        phuocDan.takes("Tổ trường học", "today", "Một", "Hai", "Ba", "Bốn", "Năm", "Sáu");
        assertThat(findings("Tổ trường học")).isEmpty();
    }

    /** NT4: three to five. NT5: three cannot hold four kinds, so that one of them is a warning; in a team of four a breach. */
    private void threeToFiveAndFourKindsOfMembers() {
        phuocDan.takes("Tổ Mỹ Nghiệp", "today", "An (VILLAGE_HEAD)", "Bình (YOUTH_UNION)");
        assertThat(findings("Tổ Mỹ Nghiệp")).contains("NT4 BREACH BELOW");
        phuocDan.takes("Tổ Mỹ Nghiệp", "today", "Cúc (WOMENS_UNION)");
        assertThat(findings("Tổ Mỹ Nghiệp")).contains("NT5 WARNING LACKING")
                .doesNotContain("NT5 BREACH LACKING",
                        "NT4 BREACH BELOW");
        phuocDan.takes("Tổ Mỹ Nghiệp", "today", "Dũng");
        assertThat(findings("Tổ Mỹ Nghiệp")).contains("NT5 BREACH LACKING");
        phuocDan.takes("Tổ Mỹ Nghiệp", "today", "Én (ENTERPRISE_STAFF)");
        assertThat(findings("Tổ Mỹ Nghiệp")).doesNotContain("NT5 BREACH LACKING", "NT5 WARNING LACKING");
        Deed sixth = phuocDan.takesOne("Tổ Mỹ Nghiệp", "today", "Giang");
        sixth.refused("TEAM_FULL", "NT4");
        assertThat(sixth.sentence()).doesNotContain("cộng tác viên");
        phuocDan.does("leaveTeam", "team: $Tổ Mỹ Nghiệp, person: $Dũng, on: today").taken();
        phuocDan.does("requestToLeave", "team: $Tổ Mỹ Nghiệp, person: $Én, on: today, by: MEMBER")
                .refused("NO_CHAIN", "");
    }

    private List<String> findings(String team) {
        return province.reads("findings", "team: $" + team).lines("/findings", "rule", "grade", "side");
    }

    /** NT12: a village team's group is CNCĐ_(khu phố)_(thị trấn)_(huyện), without an S; a commune team's may bear any name. */
    private void theGroupBearsTheRightName() {
        String right = "CNCĐ_Khu phố Mỹ Nghiệp_Phước Dân_Ninh Phước";
        group("Tổ Mỹ Nghiệp", "ZALO", "CNSCĐ_Mỹ Nghiệp").refused("GROUP_NAME_WRONG", "NT12");
        assertThat(group("Tổ Mỹ Nghiệp", "ZALO", "CNSCĐ_Mỹ Nghiệp").sentence()).contains(right);
        assertThat(province.reads("groups", "unit: $Khu phố Mỹ Nghiệp")
                .lines("/edges", "rule", "faults/0",
                        "suggestedName")).containsExactly("NT12 MISSING " + right);
        group("Tổ Mỹ Nghiệp", "MOCHA", right).refused("GROUP_PLATFORM_WRONG", "NT12");
        group("Tổ Mỹ Nghiệp", "ZALO", right).taken();
        group("Tổ thị trấn", "ZALO", "Phước Dân chuyển đổi số").taken();
    }

    private Deed group(String team, String platform, String name) {
        return leader.does("registerGroup", "place: {team: $" + team + "}, group: $Nhóm " + team + ", platform: "
                + platform
                + ", name: " + name + ", host: TEAM, participants: [MEMBERS], on: today");
    }

    /** NT7: many times. NT16: the department assigns targets. */
    private void theDepartmentTrainsAndAssigns() {
        for (String session : List.of("Lớp một", "Lớp hai")) {
            province.does("scheduleTraining", "training: $" + session + ", unit: $Huyện Ninh Phước, on: today, by: "
                    + "PROVINCE_DIGITAL, with: [DISTRICT_COMMITTEE, ENTERPRISE], topics: [POLICY_LAW, PLATFORM_USE, "
                    + "DIGITAL_SKILLS]").taken();
            leader.does("recordAttendance", "training: $" + session + ", team: $Tổ Mỹ Nghiệp, members: [$An, $Bình]")
                    .taken();
        }
        Reading training = province.reads("training", "unit: $Thị trấn Phước Dân");
        assertThat(training.at("/trained") + ", repeatedly " + training.at("/repeatedly")).isEqualTo("2, repeatedly 1");
        String target = "target: $Chỉ tiêu, unit: $Thị trấn Phước Dân, measure: OCOP_LISTED, value: 2, from: 2022-04-01, "
                + "lastDay: 2022-12-31, basis: " + Story.paper("5/CT", "today") + ", by: ";
        ninhPhuoc.does("assignTarget", target + "DISTRICT_COMMITTEE").refused("TARGET_NOT_ITS_OFFICE", "NT16");
        province.does("assignTarget", target + "PROVINCE_DIGITAL").taken();
    }

    /** NT9: OCOP products onto platforms, all of them if it can be. NT10: shops and households that lead. NT11: surveys. */
    private void theTeamWorks() {
        works("counted: {population: OCOP_PRODUCTS, number: 2}");
        works("ocopListed: {product: $Gốm Bàu Trúc, platform: postmart.vn}");
        works("shopOpened: {household: $Hộ một, platform: voso.vn, produce: true, payer: true}");
        works("done: {task: SURVEYS, count: 30}");
        assertThat(rules()).contains("NT9 NOTED 1 2", "NT10 NOTED 0 -");
        works("leadHousehold: {household: $Hộ một}");
        works("ocopListed: {product: $Thổ cẩm Mỹ Nghiệp, platform: postmart.vn}");
        assertThat(rules()).contains("NT9 FINE 2 2", "NT10 FINE 1 -").doesNotContain("NT10 NOTED 0 -");
        assertThat(province.reads("target", "id: $Chỉ tiêu").at("/figure")).isEqualTo("2");
    }

    private void works(String work) {
        leader.does("recordWork", "unit: $Khu phố Mỹ Nghiệp, on: today, by: TEAM, work: {" + work + "}").taken();
    }

    private List<String> rules() {
        return province.reads("work", "unit: $Thị trấn Phước Dân, from: 2022-01-01, lastDay: 2022-12-31")
                .lines("/rules",
                        "rule", "grade", "done", "of");
    }

    /** NT14: regularly, and monthly without a day: never overdue. */
    private void noReportHasADay() {
        story.day("2022-09-01");
        Reading calendar = province.reads("calendar", "unit: $Huyện Ninh Phước");
        assertThat(calendar.lines("/lines", "rule")).isEmpty();
        assertThat(calendar.lines("/undated", "rule", "frequency/0")).containsExactly("NT14 MONTHLY");
        String report = "report: {programme: ninh-thuan-2022, rule: NT14, month: 2022-08, unit: $Huyện Ninh Phước}";
        ninhPhuoc.does("submitReport", report + ", by: DISTRICT_COMMITTEE, prefilledAt: 1").taken();
        assertThat(province.reads("report", report).at("/timeliness")).isEmpty();
    }

    /** NT18: the department consolidates, the provincial committee decides. */
    private void aDifficultyGoesThroughTheDepartment() {
        String raise = "difficulty: $Thiếu kinh phí, unit: $Khu phố Mỹ Nghiệp, by: TEAM, text: Chưa có kinh phí, on: today, to: ";
        leader.does("raiseDifficulty", raise + "DISTRICT_COMMITTEE").refused("DIFFICULTY_OFF_ROUTE", "NT18");
        leader.does("raiseDifficulty", raise + "PROVINCE_DIGITAL").taken();
        String it = "difficulty: $Thiếu kinh phí, on: today, by: ";
        province.does("closeDifficulty", it + "PROVINCE_DIGITAL, outcome: SOLVED")
                .refused("DIFFICULTY_NOT_ANSWERED", "");
        province.does("escalateDifficulty", it + "PROVINCE_DIGITAL, to: PROVINCE_COMMITTEE").taken();
        province.does("answerDifficulty", it + "PROVINCE_COMMITTEE, text: Bố trí năm sau").taken();
        province.does("closeDifficulty", it + "PROVINCE_COMMITTEE, outcome: SOLVED").taken();
    }

    /** No statement names who shares: whoever does, no programme stands beside it. */
    private void aGoodPracticeIsShared() {
        leader.does("submitPractice",
                "practice: $Gốm lên sàn, unit: $Thị trấn Phước Dân, title: Gốm lên sàn, text: Chụp ảnh, "
                        + "on: today").taken();
        ninhPhuoc.does("endorsePractice", "practice: $Gốm lên sàn, by: DISTRICT_COMMITTEE, on: today").taken();
        province.does("sharePractice",
                "practice: $Gốm lên sàn, by: PROVINCE_DIGITAL, audience: $Tỉnh Ninh Thuận, on: today")
                .taken();
        assertThat(ninhPhuoc.reads("practices", "unit: $Thị trấn Phước Dân")
                .lines("/edges", "title",
                        "sharings/0/programme")).containsExactly("Gốm lên sàn -");
    }

    /** NT15: the head answers for the targets to the level above. */
    private void theYearIsEvaluatedAndHonoured() {
        story.day("2022-12-25");
        Assessment year = new Assessment(province, "PROVINCE_COMMITTEE", "Năm 2022").opened("Tỉnh Ninh Thuận",
                "2022-01-01",
                "2022-12-31", "teams-minimum", "school-teams", "difficulties");
        List<String> commune = year.sheet("Thị trấn Phước Dân", "UNIT")
                .lines("/sheet/lines", "criterion", "count", "of");
        assertThat(commune).containsExactly("teams-minimum 1 1", "school-teams 1 -", "difficulties 1 1");
        assertThat(year.sheet("Thị trấn Phước Dân", "HEAD").lines("/sheet/lines", "criterion", "count", "of"))
                .isEqualTo(
                        commune);
        year.scored(phuocDan, "Thị trấn Phước Dân", "HEAD", 1_000, "Tốt", "Chưa tốt");
        Honour head = new Honour("Khen Chủ tịch").proposed(province, "DISTRICT_COMMITTEE", "Thị trấn Phước Dân",
                "head: $Thị trấn Phước Dân");
        head.decided(province, "PROVINCE_CHAIRMAN", "BANG_KHEN").taken();
        head.revoked(province, "PROVINCE_CHAIRMAN", "WRONG_APPRAISAL").taken();
        assertThat(province.reads("commendations", "unit: $Thị trấn Phước Dân").lines("/edges", "kind", "stage"))
                .containsExactly("HEAD REVOKED");
    }
}

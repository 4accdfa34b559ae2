package vn.socai.infra.web;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.socai.value.UnitKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Vân Hồ, June 2022 to July 2023: dispatch 1480/UBND-VHTT from the founding of the teams to the end of the pilot. */
class VanHoStoryTest {
    private static final String CHAIRMAN = "COMMUNE_CHAIRMAN";
    private static final String JUNE = "{programme: van-ho-2022, rule: VH17, month: 2022-06, unit: $";

    private Story story;
    private Party district;
    private Party quangMinh;
    private Party vanHo;
    private Party leader;

    @Test
    void fromTheDispatchToTheEndOfThePilot() {
        try (Story pilot = new Story("2022-06-15", "128")) {
            story = pilot;
            district = story.officer("Huyện Vân Hồ");
            quangMinh = story.officer("Xã Quang Minh");
            vanHo = story.officer("Xã Vân Hồ");
            leader = story.leader("Xã Quang Minh");
            story.tells(this::theDistrictSendsItsDispatch, this::chairmenFoundTheTeams,
                    this::threeVillagesAreEnoughInQuangMinhOnly, this::villageHeadsLead,
                    this::listsAndDecisionsGoToTheDistrict, this::thePilotBegins, this::leadersOpenZaloGroups,
                    this::communesReportBeforeThe20th, this::theDistrictReportsBeforeThe25th,
                    this::aTeacherJoinsInThreeSteps, this::theEleventhBecomesACollaborator,
                    this::aMemberLeavesAndTheTeamIsTooSmall, this::afterThePilotTheDistrictOwesNothing,
                    this::theCommuneIsEvaluated, this::aMemberIsHonouredAndAnotherHonourIsRevoked);
        }
    }

    private void theDistrictSendsItsDispatch() {
        story.adopts(district, "van-ho-2022").taken();
        story.villages(quangMinh, UnitKind.BAN, "Xã Quang Minh", "Nà Bai", "Lòm", "Suối Khẩu");
        story.villages(vanHo, UnitKind.TIEU_KHU, "Xã Vân Hồ", "Một", "Hai", "Ba");
        story.day("2022-06-16");
        assertThat(district.reads("calendar", "unit: $Huyện Vân Hồ")
                .lines("/lines", "rule", "month", "state",
                        "lastGoodDay")).contains("VH18 2022-06 OPEN 2022-06-24");
    }

    /** VH4: the Chairman and nobody else. VH2: exactly one team for the commune. */
    private void chairmenFoundTheTeams() {
        quangMinh.founds("Tổ xã", "COMMUNE", "Xã Quang Minh", "today", "COMMUNE_COMMITTEE")
                .refused("TEAM_WRONG_FOUNDER",
                        "VH4");
        quangMinh.founds("Tổ xã", "COMMUNE", "Xã Quang Minh", "today", CHAIRMAN).taken();
        quangMinh.founds("Tổ xã hai", "COMMUNE", "Xã Quang Minh", "today", CHAIRMAN).refused("COMMUNE_HAS_TEAM", "VH2");
        quangMinh.founds("Tổ Nà Bai", "VILLAGE", "Bản Nà Bai", "today", CHAIRMAN).taken();
        quangMinh.founds("Tổ Lòm", "VILLAGE", "Bản Lòm", "today", CHAIRMAN).taken();
    }

    /** VH3: five villages in a commune, three in Quang Minh. */
    private void threeVillagesAreEnoughInQuangMinhOnly() {
        assertThat(lacking("Xã Quang Minh")).containsExactly("Quang Minh 2 3");
        quangMinh.founds("Tổ Suối Khẩu", "VILLAGE", "Bản Suối Khẩu", "today", CHAIRMAN).taken();
        assertThat(lacking("Xã Quang Minh")).isEmpty();
        for (String village : List.of("Một", "Hai", "Ba")) {
            vanHo.founds("Tổ tiểu khu " + village, "VILLAGE", "Tiểu khu " + village, "today", CHAIRMAN).taken();
        }
        assertThat(lacking("Xã Vân Hồ")).containsExactly("Vân Hồ 3 5");
        assertThat(district.reads("coverage", "unit: $Huyện Vân Hồ").lines("/lines", "rule", "covered", "due"))
                .containsExactly("VH2 1 14", "VH3 1 14");
    }

    private List<String> lacking(String commune) {
        Reading coverage = district.reads("coverage", "unit: $" + commune);
        return coverage.lines("/lines/1/shortfalls", "unit/name", "teams", "asked");
    }

    /** VH7: the village's head leads; a deputy need not be there, and only his office is recommended. VH6: the commune's. */
    private void villageHeadsLead() {
        quangMinh.takes("Tổ Nà Bai", "today", "An (VILLAGE_HEAD)", "Bình (TEACHER)", "Cúc (VILLAGE_YOUTH_SECRETARY)",
                "Dũng");
        assertThat(findings("Tổ Nà Bai")).contains("VH5 BREACH BELOW", "VH7 BREACH LACKING");
        quangMinh.takes("Tổ Nà Bai", "today", "Én");
        appoint("appointLeader", "Tổ Nà Bai", "Bình").refused("WRONG_POST", "VH7");
        appoint("appointLeader", "Tổ Nà Bai", "An").taken();
        assertThat(findings("Tổ Nà Bai")).as("no deputy is no fault").isEmpty();
        appoint("appointDeputy", "Tổ Nà Bai", "Bình").warned("VH7");
        appoint("appointDeputy", "Tổ Nà Bai", "Cúc").taken();
        quangMinh.takes("Tổ xã", "today", "Giang (COMMUNE_YOUTH_SECRETARY)", "Hà (POLICE)", "Hoa", "Huy", "Hương");
        appoint("appointLeader", "Tổ xã", "Giang").taken();
        appoint("appointDeputy", "Tổ xã", "Hà").warned("VH6");
    }

    private Deed appoint(String act, String team, String person) {
        return quangMinh.does(act, "team: $" + team + ", person: $" + person + ", on: today");
    }

    private List<String> findings(String team) {
        return district.reads("findings", "team: $" + team).lines("/findings", "rule", "grade", "side");
    }

    /** VH20: before 18 June, through the culture office. */
    private void listsAndDecisionsGoToTheDistrict() {
        story.day("2022-06-17");
        file(quangMinh, "Xã Quang Minh", "").refused("FILED_ELSEWHERE", "VH20");
        file(quangMinh, "Xã Quang Minh", ", via: DISTRICT_CULTURE_OFFICE").taken();
        story.day("2022-06-18");
        file(vanHo, "Xã Vân Hồ", ", via: DISTRICT_CULTURE_OFFICE").warned("VH20", "VH20");
        Reading steps = district.reads("steps", "unit: $Huyện Vân Hồ, kinds: [FILING]");
        assertThat(steps.lines("/edges", "rule", "unit/name", "state")).hasSize(14)
                .contains("VH20 Quang Minh IN_TIME", "VH20 Vân Hồ LATE", "VH20 Tân Xuân MISSING");
    }

    private static Deed file(Party commune, String unit, String via) {
        return commune.does("fileDocuments", "unit: $" + unit
                + ", programme: van-ho-2022, on: today, what: [LIST, DECISION], "
                + "by: COMMUNE_COMMITTEE, to: DISTRICT_COMMITTEE, document: " + Story.paper("2/DS", "today") + via);
    }

    /** VH19: 20 June 2022. */
    private void thePilotBegins() {
        story.day("2022-06-19");
        String begins = "unit: $Xã Quang Minh, programme: van-ho-2022, on: ";
        quangMinh.does("openPilot", begins + "2022-06-20").refused("DATE_IN_FUTURE", "");
        reportOf(quangMinh, "Xã Quang Minh", 12).taken();
        story.day("2022-06-20");
        quangMinh.does("openPilot", begins + "today").taken();
        quangMinh.does("openPilot", begins + "today").refused("PILOT_OPEN", "");
    }

    /** VH14 and VH15: Zalo, opened by the team's leader; who is not in it yet is told. */
    private void leadersOpenZaloGroups() {
        group("Tổ Nà Bai", "GAPO", "TEAM_LEADER", "[MEMBERS]").refused("GROUP_PLATFORM_WRONG", "VH14");
        group("Tổ Nà Bai", "ZALO", "COMMUNE_COMMITTEE", "[MEMBERS]").refused("GROUP_HOST_WRONG", "VH14");
        group("Tổ Nà Bai", "ZALO", "TEAM_LEADER", "[MEMBERS, COMMUNE_TEAM_LEADER, DISTRICT_CULTURE_OFFICE, "
                + "PROVINCE_DIGITAL, ENTERPRISES]").taken();
        group("Tổ xã", "ZALO", "TEAM_LEADER", "[MEMBERS]").warned("VH15");
    }

    private Deed group(String team, String platform, String host, String who) {
        return leader.does("registerGroup", "place: {team: $" + team + "}, group: $Nhóm " + team
                + ", platform: " + platform + ", name: Nhóm chung, host: " + host + ", participants: " + who
                + ", on: today");
    }

    /** VH17: the 19th is the last good day; on the 20th the calendar says who is missing. */
    private void communesReportBeforeThe20th() {
        reportOf(vanHo, "Xã Vân Hồ", 3).warned("VH17");
        assertThat(quangMinh.reads("report", "report: " + JUNE + "Xã Quang Minh}").at("/timeliness")).isEqualTo(
                "IN_TIME");
        assertThat(vanHo.reads("report", "report: " + JUNE + "Xã Vân Hồ}").at("/timeliness")).isEqualTo("LATE");
        assertThat(rates("VH17", "2022-06")).containsExactly("2022-06 14 1 1 12");
        assertThat(district.reads("overdue", "unit: $Huyện Vân Hồ").lines("/edges", "rule", "unit/name", "daysOverdue"))
                .hasSize(12)
                .contains("VH17 Tân Xuân 1");
    }

    private static Deed reportOf(Party commune, String unit, int visits) {
        return commune.does("submitReport", "report: " + JUNE + unit + "}, by: COMMUNE_COMMITTEE, prefilledAt: 1, "
                + "figures: [{figure: VISITS, value: " + visits + "}]");
    }

    private List<String> rates(String rule, String month) {
        return district.reads("rates", "unit: $Huyện Vân Hồ, rule: " + rule + ", from: " + month + ", to: " + month)
                .lines("", "month", "whole/owed", "whole/inTime", "whole/late", "whole/missing");
    }

    /** VH18: the 24th is in time, the 25th is late. */
    private void theDistrictReportsBeforeThe25th() {
        String accept = "report: " + JUNE + "Xã Quang Minh}, by: DISTRICT_CULTURE_OFFICE";
        quangMinh.does("acceptReport", accept).refused("FORBIDDEN", "");
        district.does("acceptReport", accept).taken();
        story.day("2022-06-24");
        monthly("2022-06").taken();
        story.day("2022-07-25");
        monthly("2022-07").warned("VH18");
        assertThat(rates("VH18", "2022-06")).containsExactly("2022-06 1 1 0 0");
        assertThat(rates("VH18", "2022-07")).containsExactly("2022-07 1 0 1 0");
    }

    private Deed monthly(String month) {
        return district.does("submitReport", "report: {programme: van-ho-2022, rule: VH18, month: " + month
                + ", unit: $Huyện Vân Hồ}, by: DISTRICT_CULTURE_OFFICE, prefilledAt: 1");
    }

    /** VH10: the resident asks, the leader introduces, the Chairman agrees; nobody before his turn. */
    private void aTeacherJoinsInThreeSteps() {
        quangMinh.takesOne("Tổ Nà Bai", "today", "Khánh").refused("CHAIN_REQUIRED", "VH10");
        comes("Khánh");
    }

    private void comes(String person) {
        String who = "team: $Tổ Nà Bai, person: $" + person + ", on: today";
        leader.does("requestToJoin", who + ", by: RESIDENT, profile: {name: " + person + "}").taken();
        quangMinh.does("approveJoin", who + ", by: COMMUNE_CHAIRMAN").refused("NOT_YOUR_TURN", "VH10");
        assertThat(quangMinh.reads("pending", "unit: $Xã Quang Minh").lines("/edges", "turn", "rule")).containsExactly(
                "TEAM_LEADER VH10");
        leader.does("introduceApplicant", who + ", by: TEAM_LEADER").taken();
        quangMinh.does("approveJoin", who + ", by: COMMUNE_CHAIRMAN").taken();
    }

    /** VH5 and VH9: ten at the most; whoever comes then may join a group of collaborators. */
    private void theEleventhBecomesACollaborator() {
        List.of("Lan", "Minh", "Nga", "Oanh").forEach(this::comes);
        String phuc = "team: $Tổ Nà Bai, person: $Phúc, on: today";
        String eleventh = phuc + ", profile: {name: Phúc}";
        leader.does("requestToJoin", eleventh + ", by: RESIDENT").taken();
        leader.does("introduceApplicant", phuc + ", by: TEAM_LEADER").taken();
        Deed full = quangMinh.does("approveJoin", phuc + ", by: COMMUNE_CHAIRMAN");
        full.refused("TEAM_FULL", "VH5");
        assertThat(full.sentence()).contains("nhóm cộng tác viên").contains("VH9");
        quangMinh.does("rejectJoin", phuc + ", by: COMMUNE_CHAIRMAN").taken();
        leader.does("addCollaborator", eleventh).refused("NO_COLLABORATORS", "");
        quangMinh.does("formCollaboratorGroup", "team: $Tổ Nà Bai, on: today").taken();
        leader.does("addCollaborator", eleventh).taken();
        Reading team = district.reads("findings", "team: $Tổ Nà Bai");
        assertThat(team.at("/memberCount") + "+" + team.at("/collaboratorCount")).isEqualTo("10+1");
    }

    /** VH11, and VH5 again: he goes; that four are left is said of the team, not to him. */
    private void aMemberLeavesAndTheTeamIsTooSmall() {
        story.day("2022-09-26");
        String hoa = "team: $Tổ xã, person: $Hoa, on: today, by: ";
        quangMinh.does("leaveTeam", "team: $Tổ xã, person: $Hoa, on: today").refused("CHAIN_REQUIRED", "VH11");
        leader.does("requestToLeave", hoa + "MEMBER").taken();
        leader.does("proposeLeave", hoa + "TEAM_LEADER").taken();
        quangMinh.does("approveLeave", hoa + CHAIRMAN).warned("VH5");
        assertThat(district.reads("findings", "team: $Tổ xã").lines("/findings", "rule", "side", "bound")).contains(
                "VH5 BELOW 5");
        assertThat(district.reads("told", "team: $Tổ xã, kinds: [member.left, rule.unmet]")
                .lines("/edges", "type")
                .reversed()
                .subList(0, 2)).containsExactlyInAnyOrder("member.left", "rule.unmet");
    }

    /** VH18 and VH19: the window closes on 20 June 2023, the communes' duty (VH17) goes on. */
    private void afterThePilotTheDistrictOwesNothing() {
        story.day("2023-06-20");
        quangMinh.does("closePilot", "unit: $Xã Quang Minh, programme: van-ho-2022, on: today").taken();
        story.day("2023-07-26");
        Reading due = district.reads("told", "unit: $Huyện Vân Hồ, kinds: [period.fell-due]");
        assertThat(due.lines("/edges", "occurredOn")).as("fourteen of communes, twelve of the district, in due order")
                .hasSize(14 + 12)
                .isSorted()
                .contains("2023-05-25", "2023-06-20", "2023-07-20")
                .doesNotContain("2023-06-25", "2023-07-25");
    }

    private void theCommuneIsEvaluated() {
        Assessment pilot = new Assessment(district, "DISTRICT_COMMITTEE", "Thí điểm");
        pilot.opened("Huyện Vân Hồ", "2022-06-15", "2023-06-20", "teams-minimum", "team-bounds", "filings", "groups",
                "reports");
        assertThat(pilot.sheet("Xã Quang Minh", "UNIT").lines("/sheet/lines", "criterion", "count", "of"))
                .containsExactly("teams-minimum 2 2", "team-bounds 1 4", "filings 1 1", "groups 2 4", "reports 1 13");
        pilot.scored(quangMinh, "Xã Quang Minh", "UNIT", 1_000, "Tốt", "Chưa tốt");
    }

    /** VH12: the team proposes a member. VH23: Home Affairs a practice. A false declaration is revoked. */
    private void aMemberIsHonouredAndAnotherHonourIsRevoked() {
        Honour an = new Honour("Khen An").proposed(leader, "TEAM", "Xã Quang Minh",
                "member: {team: $Tổ Nà Bai, person: $An}");
        an.decided(district, "COMMUNE_CHAIRMAN", "GIAY_KHEN").taken();
        leader.does("submitPractice",
                "practice: $Chợ số, unit: $Xã Quang Minh, title: Chợ số, text: Mỗi phiên một bàn, "
                        + "on: today").taken();
        Honour market = new Honour("Khen chợ số").proposed(district, "DISTRICT_HOME_AFFAIRS", "Xã Quang Minh",
                "practice: $Chợ số");
        market.decided(district, "DISTRICT_COMMITTEE", "GIAY_KHEN").taken();
        story.day("2023-09-01");
        market.revoked(district, "DISTRICT_COMMITTEE", "FALSE_DECLARATION").taken();
        assertThat(quangMinh.reads("commendations", "unit: $Xã Quang Minh")
                .lines("/edges", "kind", "stage", "revokedFor"))
                .containsExactlyInAnyOrder("MEMBER DECIDED -", "PRACTICE REVOKED FALSE_DECLARATION");
    }
}

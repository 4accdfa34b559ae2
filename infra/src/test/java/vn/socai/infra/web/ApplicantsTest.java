package vn.socai.infra.web;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Founding teams and letting people in and out, over the API: who may do what, and who may know who asks. */
class ApplicantsTest {
    private static final String CHAIRMAN = "COMMUNE_CHAIRMAN";
    private static final Story STORY = new Story("2022-08-01", "128", "080");
    private static final Party DISTRICT = STORY.officer("Huyện Vân Hồ");
    private static final Party COMMUNE = STORY.officer("Xã Quang Minh");
    private static final Party LEADER = STORY.leader("Xã Quang Minh");
    private static final Party NEIGHBOUR = STORY.officer("Xã Vân Hồ");

    @BeforeAll
    static void aTeamThatMayWork() {
        STORY.adopts(DISTRICT, "van-ho-2022").taken();
        STORY.adopts(STORY.officer("Tỉnh Lào Cai"), "lao-cai-2022").taken();
        COMMUNE.founds("Tổ xã", "COMMUNE", "Xã Quang Minh", "today", CHAIRMAN).taken();
        COMMUNE.takes("Tổ xã", "today", "Giang (COMMUNE_YOUTH_SECRETARY)", "Hà", "Hoa", "Huy", "Hương");
        COMMUNE.does("appointLeader", "team: $Tổ xã, person: $Giang, on: today").taken();
    }

    @AfterAll
    static void close() {
        STORY.close();
    }

    private static String step(String person, String by) {
        return "team: $Tổ xã, person: $" + person + ", on: today, by: " + by;
    }

    private static Deed asks(String person) {
        return LEADER.does("requestToJoin", step(person, "RESIDENT") + ", profile: {name: " + person
                + ", phone: '0912 345 678', post: Giáo viên}, posts: [TEACHER], qualities: [COMMUNICATION]");
    }

    private static List<String> waiting(Party who) {
        return who.reads("applicants", "unit: $Xã Quang Minh").lines("/edges", "name", "joining", "turn", "rule");
    }

    @Test
    void whoeverDecidesSeesWhoAsksAndWhoseTurnItIs() {
        asks("Lan Anh").taken();
        assertThat(waiting(COMMUNE)).contains("Lan Anh true TEAM_LEADER VH10");
        assertThat(DISTRICT.reads("applicants", "unit: $Huyện Vân Hồ")
                .lines("/edges", "team/name", "name", "phone",
                        "post", "ageDays")).contains("Tổ xã Lan Anh 0912345678 Giáo viên 0");
        LEADER.does("introduceApplicant", step("Lan Anh", "TEAM_LEADER")).taken();
        assertThat(waiting(LEADER)).contains("Lan Anh true COMMUNE_CHAIRMAN VH10");
        // A teacher is asked for more than was attested.
        COMMUNE.does("approveJoin", step("Lan Anh", CHAIRMAN)).warned("VH8", "VH22");
        assertThat(waiting(COMMUNE)).noneMatch(line -> line.startsWith("Lan Anh"));
        assertThat(COMMUNE.reads("crew", "team: $Tổ xã").lines("/members", "name", "office")).contains("Giang LEADER",
                "Lan Anh MEMBER");

        LEADER.does("requestToLeave", step("Lan Anh", "MEMBER")).taken();
        assertThat(waiting(COMMUNE)).contains("Lan Anh false TEAM_LEADER VH11");
        LEADER.does("proposeLeave", step("Lan Anh", "TEAM_LEADER")).taken();
        assertThat(waiting(COMMUNE)).contains("Lan Anh false COMMUNE_CHAIRMAN VH11");
        COMMUNE.does("approveLeave", step("Lan Anh", CHAIRMAN)).taken();
        assertThat(waiting(COMMUNE)).noneMatch(line -> line.startsWith("Lan Anh"));
    }

    @Test
    void othersSeeThatSomebodyAsksAndNotWho() {
        asks("Bí Mật").taken();
        for (Party outsider : List.of(NEIGHBOUR, STORY.leader("Xã Vân Hồ"), STORY.viewer("Tỉnh Sơn La"))) {
            assertThat(outsider.hears("applicants", "unit: $Xã Quang Minh")).contains("TEAM_LEADER")
                    .doesNotContain(
                            "Bí Mật", "0912345678", "Giáo viên");
            assertThat(outsider.isRefused("applicants", "unit: $Xã Quang Minh")).containsExactlyInAnyOrder("FORBIDDEN",
                    "FORBIDDEN", "FORBIDDEN");
        }
        COMMUNE.does("rejectJoin", step("Bí Mật", CHAIRMAN)).taken();
        assertThat(COMMUNE.isRefused("applicants", "unit: $Xã Quang Minh")).isEmpty();
    }

    @Test
    void aStepBelongsToWhoeverHasTheTurnAndToHisArea() {
        asks("Khôi").taken();
        LEADER.does("introduceApplicant", step("Khôi", CHAIRMAN)).refused("NOT_YOUR_TURN", "VH10");
        LEADER.does("introduceApplicant", step("Khôi", "TEAM_LEADER")).taken();
        LEADER.does("approveJoin", step("Khôi", CHAIRMAN)).refused("FORBIDDEN", "");
        NEIGHBOUR.does("approveJoin", step("Khôi", CHAIRMAN)).refused("FORBIDDEN", "");
        LEADER.does("rejectJoin", step("Khôi", CHAIRMAN)).refused("FORBIDDEN", "");
        COMMUNE.does("approveJoin", step("Không Có", CHAIRMAN)).refused("NO_REQUEST", "");
        asks("Khôi").refused("REQUEST_PENDING", "");
        COMMUNE.does("rejectJoin", step("Khôi", CHAIRMAN)).taken();
        LEADER.does("requestToLeave", step("Khôi", "MEMBER")).refused("MEMBER_NOT_ACTIVE", "");
    }

    @Test
    void aTeamIsFoundedByItsCommuneOnly() {
        String team = "team: $Tổ khác, unit: $Xã Lóng Luông, level: COMMUNE, name: Tổ khác, on: today, decision: "
                + Story.paper("1/QĐ", "2022-08-01") + ", founder: " + CHAIRMAN;
        COMMUNE.does("establishTeam", team).refused("FORBIDDEN", "");
        STORY.leader("Xã Lóng Luông").does("establishTeam", team).refused("FORBIDDEN", "");
        STORY.officer("Xã Lóng Luông")
                .does("establishTeam", team.replace(CHAIRMAN, "COMMUNE_COMMITTEE"))
                .refused(
                        "TEAM_WRONG_FOUNDER", "VH4");
        STORY.officer("Xã Lóng Luông").does("establishTeam", team).taken();
        assertThat(DISTRICT.reads("crew", "team: $Tổ khác").at("/founder")).isEqualTo(CHAIRMAN);
    }

    @Test
    void collaboratorsComeToAFullTeamAndByItsPeople() {
        COMMUNE.does("formCollaboratorGroup", "team: $Tổ xã, on: today").refused("TEAM_NOT_FULL", "VH9");
        LEADER.does("formCollaboratorGroup", "team: $Tổ xã, on: today").refused("FORBIDDEN", "");
        STORY.leader("Xã Vân Hồ")
                .does("addCollaborator",
                        "team: $Tổ xã, person: $Ai, profile: {name: Ai}, on: today")
                .refused("FORBIDDEN", "");
    }

    @Test
    void whatIsHandedInIsRecordedByTheCommune() {
        String files = "unit: $Xã Quang Minh, programme: van-ho-2022, on: today, what: [LIST, DECISION], by: COMMUNE_COMMITTEE, to: DISTRICT_COMMITTEE, via: DISTRICT_CULTURE_OFFICE";
        NEIGHBOUR.does("fileDocuments", files).refused("FORBIDDEN", "");
        LEADER.does("fileDocuments", files).refused("FORBIDDEN", "");
        COMMUNE.does("fileDocuments", files.replace("van-ho-2022", "lao-cai-2022"))
                .refused("PROGRAMME_NOT_BINDING",
                        "");
        COMMUNE.does("fileDocuments", files.replace("[LIST, DECISION]", "[]")).refused("NOTHING_FILED", "");
        COMMUNE.does("fileDocuments", files).warned("VH20", "VH20");
    }

    /** LC3: the lessons of the pilot are summarised before 30 June 2022; afterwards that is late. */
    @Test
    void aPilotOpensItsLessonsAreSummarisedAndItEnds() {
        Party ward = STORY.officer("Phường Nam Cường");
        String pilot = "unit: $Phường Nam Cường, programme: lao-cai-2022, on: ";
        NEIGHBOUR.does("openPilot", pilot + "2022-04-01").refused("FORBIDDEN", "");
        ward.does("closePilot", pilot + "2022-06-20").refused("PILOT_NOT_OPEN", "");
        ward.does("openPilot", pilot + "2022-04-01").taken();
        ward.does("openPilot", pilot + "2022-04-02").refused("PILOT_OPEN", "");
        ward.does("summariseLessons", pilot + "2022-06-29").taken();
        ward.does("summariseLessons", pilot + "2022-06-30").warned("LC3");
        ward.does("closePilot", pilot + "2022-06-29").taken();
        assertThat(ward.reads("told",
                "unit: $Phường Nam Cường, kinds: [founding.pilot-opened, founding.lessons-summarised, founding.pilot-closed]")
                .lines("/edges", "type", "occurredOn")).containsExactly("founding.pilot-opened 2022-04-01",
                        "founding.lessons-summarised 2022-06-29", "founding.lessons-summarised 2022-06-30",
                        "founding.pilot-closed 2022-06-29");
    }

    @Test
    void aTeamIsReorganisedAndGoesIntoAnother() {
        Party tanXuan = STORY.officer("Xã Tân Xuân");
        tanXuan.founds("Tổ Tân Xuân", "COMMUNE", "Xã Tân Xuân", "2022-07-01", CHAIRMAN).taken();
        STORY.officer("Xã Xuân Nha").founds("Tổ Xuân Nha", "COMMUNE", "Xã Xuân Nha", "2022-07-01", CHAIRMAN).taken();
        String paper = ", on: today, decision: " + Story.paper("2/QĐ", "2022-08-01");
        tanXuan.does("reorganiseTeam", "team: $Tổ Tân Xuân" + paper).taken();
        // By that decision and on its day people come without the chain.
        tanXuan.takesOne("Tổ Tân Xuân", "today", "Thu").taken();
        tanXuan.does("mergeTeams", "team: $Tổ Tân Xuân, into: $Tổ Xuân Nha" + paper).refused("FORBIDDEN", "");
        DISTRICT.does("mergeTeams", "team: $Tổ Tân Xuân, into: $Tổ Tân Xuân" + paper)
                .refused("MERGED_INTO_ITSELF",
                        "");
        DISTRICT.does("mergeTeams", "team: $Tổ Tân Xuân, into: $Tổ Xuân Nha" + paper).taken();
        assertThat(DISTRICT.reads("crew", "team: $Tổ Tân Xuân").at("/until")).isEqualTo("2022-08-01");
    }

    /** A team of nobody lacks everything that its day's rules ask; before it stood, nothing. */
    @Test
    void findingsAreThoseOfTheDayAndForEverybody() {
        STORY.officer("Xã Tô Múa").founds("Tổ Tô Múa", "COMMUNE", "Xã Tô Múa", "2022-07-01", CHAIRMAN).taken();
        assertThat(STORY.viewer("Tỉnh Sơn La")
                .reads("findings", "team: $Tổ Tô Múa, on: 2022-07-15")
                .lines("/findings",
                        "rule", "grade", "side", "bound")).containsExactlyInAnyOrder("VH5 BREACH BELOW 5",
                                "VH6 BREACH LACKING -", "VH6 BREACH LACKING -");
        assertThat(DISTRICT.reads("findings", "team: $Tổ Tô Múa, on: 2022-06-30").lines("/findings", "rule")).isEmpty();
    }

    /** Its members go with it; until the day it counts for the old commune, and from then on for the new one. */
    @Test
    void aTeamMovesToAnotherCommuneByADecision() {
        Party muongMen = STORY.officer("Xã Mường Men");
        muongMen.founds("Tổ đi", "COMMUNE", "Xã Mường Men", "2022-07-01", CHAIRMAN).taken();
        muongMen.takes("Tổ đi", "2022-07-01", "Đào", "Mận");
        String move = "team: $Tổ đi, unit: $Xã Chiềng Yên, on: 2022-07-20, decision: " + Story.paper("3/QĐ",
                "2022-07-19");
        muongMen.does("transferTeam", move).refused("FORBIDDEN", "");
        STORY.leader("Xã Mường Men").does("transferTeam", move).refused("FORBIDDEN", "");
        DISTRICT.does("transferTeam", move.replace("Chiềng Yên", "Mường Men")).refused("SAME_UNIT", "");
        DISTRICT.does("transferTeam", move).taken();
        assertThat(standing("Xã Mường Men", "2022-07-19") + standing("Xã Chiềng Yên", "2022-07-19")).isEqualTo(
                "1+2 0+0 ");
        assertThat(standing("Xã Mường Men", "2022-07-20") + standing("Xã Chiềng Yên", "2022-07-20")).isEqualTo(
                "0+0 1+2 ");
        assertThat(listed("Xã Mường Men", "2022-07-19") + listed("Xã Chiềng Yên", "2022-07-19")).isEqualTo(
                "[Tổ đi Mường Men][]");
        assertThat(listed("Xã Mường Men", "2022-07-20") + listed("Xã Chiềng Yên", "2022-07-20")).isEqualTo(
                "[][Tổ đi Chiềng Yên]");
        assertThat(DISTRICT.reads("crew", "team: $Tổ đi").lines("/members", "name")).containsExactlyInAnyOrder("Đào",
                "Mận");
        for (String commune : List.of("Xã Mường Men", "Xã Chiềng Yên")) {
            assertThat(DISTRICT.reads("told", "unit: $" + commune + ", kinds: [team.transferred]")
                    .lines("/edges", "type",
                            "occurredOn")).containsExactly("team.transferred 2022-07-20");
        }
        muongMen.does("appointLeader", "team: $Tổ đi, person: $Đào, on: today").refused("FORBIDDEN", "");
        STORY.officer("Xã Chiềng Yên").does("appointLeader", "team: $Tổ đi, person: $Đào, on: today").taken();
    }

    private static String listed(String commune, String on) {
        return DISTRICT.reads("teams", "unit: $" + commune + ", on: " + on)
                .lines("/edges", "name", "unit/name")
                .toString();
    }

    private static String standing(String commune, String on) {
        Reading there = DISTRICT.reads("standing", "unit: $" + commune + ", on: " + on);
        return there.at("/rollUp/figures/teams") + "+" + there.at("/rollUp/figures/members") + " ";
    }
}

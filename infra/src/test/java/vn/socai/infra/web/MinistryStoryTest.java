package vn.socai.infra.web;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.socai.value.UnitKind;

import static org.assertj.core.api.Assertions.assertThat;

/** The country, August to December 2024: the Ministry's dispatch 3240/BTTTT-CĐSQG, its campaign and its honours. */
class MinistryStoryTest {
    private Story story;
    private Party nation;
    private Party sonLa;
    private Party laoCai;
    private Party quangMinh;
    private Party leader;

    @Test
    void fromTheDispatchToTheHonours() {
        try (Story autumn = new Story("2024-08-08", "128")) {
            story = autumn;
            nation = story.officer("Nước Việt Nam");
            sonLa = story.officer("Tỉnh Sơn La");
            laoCai = story.officer("Tỉnh Lào Cai");
            quangMinh = story.officer("Xã Quang Minh");
            leader = story.leader("Xã Quang Minh");
            story.tells(this::theMinistrySendsItsDispatch, this::noRuleOnSizeOrFounder, this::membersAreTrained,
                    this::householdsBecomeProficient, this::twoMembersAndNoThird,
                    this::theirInformationIsFiledBefore10September, this::aDifficultyGoesThroughTheAgency,
                    this::aGoodPracticeIsShared, this::theTeamPlansItsCampaign, this::tenDaysAndNoOther,
                    this::pressBeforeDuringAndAfter, this::onTheNationalDayTheProvinceHonours,
                    this::theAutumnIsEvaluated);
        }
    }

    private void theMinistrySendsItsDispatch() {
        story.adopts(nation, "ministry-2024").taken();
        story.villages(quangMinh, UnitKind.BAN, "Xã Quang Minh", "Nà Bai");
    }

    /** The dispatch states neither size nor founder nor leader: a team of one is in order, and none is counted as missing. */
    private void noRuleOnSizeOrFounder() {
        quangMinh.founds("Tổ Nà Bai", "VILLAGE", "Bản Nà Bai", "2022-06-16", "DISTRICT_COMMITTEE")
                .refused("FORBIDDEN", "");
        quangMinh.founds("Tổ Nà Bai", "VILLAGE", "Bản Nà Bai", "2022-06-16", "COMMUNE_COMMITTEE").taken();
        quangMinh.takes("Tổ Nà Bai", "2022-06-17", "An", "Bình", "Cúc");
        assertThat(nation.reads("findings", "team: $Tổ Nà Bai").lines("/findings", "rule")).isEmpty();
        assertThat(nation.reads("coverage", "unit: $Nước Việt Nam").lines("/lines", "rule")).isEmpty();
    }

    /** BT9: by the province and by the Ministry, also on network safety. */
    private void membersAreTrained() {
        sonLa.does("scheduleTraining",
                "training: $Lớp tỉnh, unit: $Tỉnh Sơn La, on: today, by: PROVINCE_COMMITTEE, topics: "
                        + "[DIGITAL_SKILLS, NETWORK_SAFETY], modes: [IN_ROUNDS]").taken();
        leader.does("recordAttendance", "training: $Lớp tỉnh, team: $Tổ Nà Bai, members: [$An, $Bình]").taken();
        assertThat(sonLa.reads("training", "unit: $Tỉnh Sơn La").at("/trained")).isEqualTo("2");
    }

    /** BT3, BT4: one person in each household who masters all five skills. BT8: a lower price for members. */
    private void householdsBecomeProficient() {
        works("counted: {population: HOUSEHOLDS, number: 2}");
        works("proficient: {household: $Hộ một, skills: [PUBLIC_SERVICES, SHOPPING, PAYMENT, SELF_PROTECTION, LOCAL_PLATFORM]}");
        works("proficient: {household: $Hộ hai, skills: [PAYMENT]}");
        sonLa.does("recordWork",
                "unit: $Tỉnh Sơn La, on: today, by: ENTERPRISE, work: {supported: {supporter: TELECOM, kind: "
                        + "PRICE_INCENTIVE}}").taken();
        Reading work = sonLa.reads("work", "unit: $Tỉnh Sơn La, from: 2024-01-01, lastDay: 2024-12-31");
        assertThat(work.lines("/rules", "rule", "grade", "done", "of")).contains("BT4 NOTED 1 2", "BT8 FINE 1 -");
    }

    private void works(String work) {
        leader.does("recordWork", "unit: $Bản Nà Bai, on: today, by: TEAM, work: {" + work + "}").taken();
    }

    /** BT13: each province selects two. */
    private void twoMembersAndNoThird() {
        story.day("2024-09-05");
        selects("An").taken();
        selects("An").refused("ALREADY_SELECTED", "");
        selects("Bình").taken();
        selects("Cúc").refused("OUTSTANDING_QUOTA_FULL", "BT13");
        assertThat(nation.reads("outstanding", "unit: $Nước Việt Nam")
                .lines("/localities", "unit/name", "selected/0/on",
                        "selected/1/on")).contains("Sơn La 2024-09-05 2024-09-05");
    }

    private Deed selects(String person) {
        return sonLa.does("selectOutstandingMember",
                "programme: ministry-2024, unit: $Tỉnh Sơn La, team: $Tổ Nà Bai, person: $"
                        + person + ", by: PROVINCE_DIGITAL, on: today");
    }

    /** BT13: to the Ministry through the Agency, on the 9th in time, on the 10th late. */
    private void theirInformationIsFiledBefore10September() {
        story.day("2024-09-09");
        files(sonLa, "Tỉnh Sơn La", "").refused("FILED_ELSEWHERE", "BT13");
        files(sonLa, "Tỉnh Sơn La", ", via: AGENCY").taken();
        story.day("2024-09-10");
        files(laoCai, "Tỉnh Lào Cai", ", via: AGENCY").warned("BT13");
        assertThat(nation.reads("steps", "unit: $Nước Việt Nam, kinds: [FILING]").lines("/edges", "unit/name", "state"))
                .hasSize(63)
                .contains("Sơn La IN_TIME", "Lào Cai LATE", "Ninh Thuận MISSING");
    }

    private static Deed files(Party province, String unit, String via) {
        return province.does("fileDocuments", "unit: $" + unit + ", programme: ministry-2024, on: today, what: "
                + "[MEMBER_INFORMATION], by: PROVINCE_COMMITTEE, to: MINISTRY" + via);
    }

    /** BT16: a locality's difficulty goes to the Ministry through the Agency. */
    private void aDifficultyGoesThroughTheAgency() {
        String raise = "difficulty: $Thiếu tài liệu, unit: $Tỉnh Sơn La, by: PROVINCE_COMMITTEE, text: Thiếu tài liệu, on: "
                + "today, to: ";
        sonLa.does("raiseDifficulty", raise + "PRIME_MINISTER").refused("DIFFICULTY_OFF_ROUTE", "BT16");
        sonLa.does("raiseDifficulty", raise + "AGENCY").taken();
        String it = "difficulty: $Thiếu tài liệu, on: today, by: ";
        sonLa.does("escalateDifficulty", it + "AGENCY, to: MINISTRY").refused("FORBIDDEN", "");
        nation.does("escalateDifficulty", it + "AGENCY, to: MINISTRY").taken();
        nation.does("answerDifficulty", it + "MINISTRY, text: Đã đăng trên cổng").taken();
        nation.does("closeDifficulty", it + "MINISTRY, outcome: SOLVED").taken();
    }

    /** BT6: the department spreads what a team tried, tied to one of the five skills. */
    private void aGoodPracticeIsShared() {
        leader.does("submitPractice",
                "practice: $Phiên chợ, unit: $Xã Quang Minh, skills: [PAYMENT], title: Phiên chợ không "
                        + "tiền mặt, text: Mỗi phiên một bàn, on: today").taken();
        quangMinh.does("endorsePractice", "practice: $Phiên chợ, by: COMMUNE_COMMITTEE, on: today").taken();
        sonLa.does("sharePractice", "practice: $Phiên chợ, by: PROVINCE_DIGITAL, audience: $Tỉnh Sơn La, on: today")
                .taken();
        assertThat(sonLa.reads("practices", "unit: $Xã Quang Minh")
                .lines("/edges", "endorsements/0/by",
                        "sharings/0/programme")).containsExactly("COMMUNE_COMMITTEE ministry-2024");
    }

    /** BT10, BT11: each team its own plan, within the ten days. */
    private void theTeamPlansItsCampaign() {
        story.day("2024-09-25");
        plan("2024-10-11").refused("CAMPAIGN_DAY_OUTSIDE", "BT10");
        plan("2024-10-01, 2024-10-10").taken();
    }

    private Deed plan(String days) {
        return leader.does("submitCampaignPlan",
                "campaign: ra-quan-2024, team: $Tổ Nà Bai, topics: [CASHLESS_PAYMENT], days: "
                        + "[" + days + "], households: 20");
    }

    /** BT10: 1 to 10 October 2024, led by the department. */
    private void tenDaysAndNoOther() {
        story.day("2024-10-15");
        for (String outside : List.of("2024-09-30", "2024-10-11")) {
            out(outside).refused("CAMPAIGN_DAY_OUTSIDE", "BT10");
        }
        out("2024-10-01").taken();
        leader.does("logVisit",
                "team: $Tổ Nà Bai, facts: {unit: $Bản Nà Bai, occurredOn: 2024-10-10, by: $An, area: ECONOMY, "
                        + "skills: [PAYMENT], peopleGuided: 3, household: $Hộ hai}").taken();
        String close = "campaign: ra-quan-2024, unit: $Tỉnh Sơn La, report: " + Story.paper("1/BC", "today") + ", by: ";
        sonLa.does("closeCampaign", close + "PROVINCE_COMMITTEE").refused("CAMPAIGN_NOT_ITS_OFFICE", "BT10");
        sonLa.does("closeCampaign", close + "PROVINCE_DIGITAL").taken();
        Reading board = nation.reads("board", "unit: $Tỉnh Sơn La");
        assertThat(board.lines("/days", "day", "teamsOut", "visits")).hasSize(10)
                .startsWith("2024-10-01 1 0")
                .endsWith("2024-10-10 1 1");
        assertThat(board.at("/whole/plans") + " plan, closed " + board.at("/closedOn")).isEqualTo(
                "1 plan, closed 2024-10-15");
    }

    private Deed out(String day) {
        return leader.does("logCampaignDay", "campaign: ra-quan-2024, team: $Tổ Nà Bai, day: " + day);
    }

    /** BT15: the press before, during and after. */
    private void pressBeforeDuringAndAfter() {
        for (String phase : List.of("BEFORE", "DURING")) {
            press(phase);
        }
        assertThat(communication()).isEqualTo("BREACH");
        press("AFTER");
        assertThat(communication()).isEqualTo("FINE");
    }

    private void press(String phase) {
        sonLa.does("recordWork", "unit: $Tỉnh Sơn La, on: today, by: PROVINCE_COMMITTEE, work: {communicated: {phase: "
                + phase
                + ", medium: PRESS}}").taken();
    }

    private String communication() {
        return sonLa.reads("work", "unit: $Tỉnh Sơn La, from: 2024-01-01, lastDay: 2024-12-31")
                .lines("/rules", "rule", "grade")
                .stream()
                .filter(line -> line.startsWith("BT15"))
                .map(line -> line.substring(5))
                .distinct()
                .sorted()
                .findFirst()
                .orElse("");
    }

    /** BT12: on 10 October the Chairman of the province, and nobody else. */
    private void onTheNationalDayTheProvinceHonours() {
        Honour an = new Honour("Khen An").proposed(leader, "TEAM", "Xã Quang Minh",
                "member: {team: $Tổ Nà Bai, person: $An}");
        String diploma = "BANG_KHEN, occasion: NATIONAL_DIGITAL_DAY";
        an.decided(sonLa, "COMMUNE_CHAIRMAN", diploma).refused("OCCASION_HONOURED_BY_OTHER", "BT12");
        an.decided(sonLa, "PROVINCE_CHAIRMAN", diploma).taken();
        an.revoked(sonLa, "PROVINCE_CHAIRMAN", "FALSE_DECLARATION").taken();
        assertThat(nation.reads("commendations", "unit: $Xã Quang Minh")
                .lines("/edges", "stage", "occasion",
                        "revokedFor")).containsExactly("REVOKED NATIONAL_DIGITAL_DAY FALSE_DECLARATION");
    }

    private void theAutumnIsEvaluated() {
        story.day("2024-12-31");
        Assessment autumn = new Assessment(sonLa, "PROVINCE_COMMITTEE", "Ra quân").opened("Tỉnh Sơn La", "2024-08-08",
                "2024-12-31", "campaign", "practices", "commendations");
        assertThat(autumn.sheet("Xã Quang Minh", "UNIT").lines("/sheet/lines", "criterion", "count", "of"))
                .as("a revoked honour counts no more")
                .containsExactly("campaign 1 10", "practices 1 1", "commendations 0 1");
        autumn.scored(quangMinh, "Xã Quang Minh", "UNIT", 500, "Tốt", "Chưa tốt");
        assertThat(nation.reads("told", "unit: $Nước Việt Nam, kinds: [period.opened, period.fell-due]")
                .lines("/edges",
                        "type")).as("the dispatch asks for no report").isEmpty();
    }
}

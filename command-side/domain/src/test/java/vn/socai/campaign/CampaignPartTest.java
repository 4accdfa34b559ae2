package vn.socai.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import vn.socai.campaign.CampaignCommand.CloseCampaign;
import vn.socai.campaign.CampaignCommand.LogCampaignDay;
import vn.socai.campaign.CampaignCommand.SubmitCampaignPlan;
import vn.socai.command.Given;
import vn.socai.event.CampaignEvent.CampaignClosed;
import vn.socai.event.CampaignEvent.CampaignDayLogged;
import vn.socai.event.CampaignEvent.CampaignPlanSubmitted;
import vn.socai.programme.Shipped;
import vn.socai.team.TeamState;
import vn.socai.team.Teams;
import vn.socai.unit.SmallMap;
import vn.socai.value.Authority;
import vn.socai.value.CampaignTopic;
import vn.socai.value.LegalBasis;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;

class CampaignPartTest {
    private static final String RQ = "ra-quan-2024";
    private static final TeamId TEAM = new TeamId(Given.uuid(2));
    private static final LocalDate FIRST = LocalDate.of(2024, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 10, 10);
    private static final LegalBasis REPORT = new LegalBasis("1/BC", LAST.plusDays(5), "Sở TT&TT");
    private static final Set<CampaignTopic> TOPICS = Set.of(CampaignTopic.CASHLESS_PAYMENT);
    private static final Teams TEAMS = id -> id.equals(TEAM)
            ? Optional.of(new TeamState(TEAM, Given.COMMUNE, TeamLevel.COMMUNE, "Tổ", LocalDate.of(2022, 6, 17), null,
                    Map.of(), null, null))
            : Optional.empty();

    private static FixtureConfiguration<CampaignPart> fixture() {
        return Given.fixture(CampaignPart.class, SmallMap.reorganised(), TEAMS, Shipped.binding("van-ho-2022",
                "ministry-2024"));
    }

    @Test
    void aTeamHasItsPlanWithinTheTenDays() {
        CampaignPlanSubmitted submitted = new CampaignPlanSubmitted(RQ, TEAM, Given.COMMUNE, TOPICS, List.of(FIRST,
                LAST), 40, Given.TODAY);
        fixture().givenNoPriorActivity().when(Given.say(plan(RQ, FIRST, LAST))).expectEvents(submitted);
        fixture().given(submitted).when(Given.say(plan(RQ, FIRST, LAST))).expectExceptionMessage("NOTHING_CHANGES");
        fixture().given(submitted).when(Given.say(plan(RQ, FIRST))).expectSuccessfulHandlerExecution();
        refused(plan(RQ, LAST.plusDays(1)), "CAMPAIGN_DAY_OUTSIDE");
        refused(plan(RQ), "CAMPAIGN_PLAN_EMPTY");
        refused(plan("khac", FIRST), "UNKNOWN_CAMPAIGN");
    }

    @Test
    void bothEndsBelongToTheCampaignAndNoOtherDayDoes() {
        for (LocalDate day : Set.of(FIRST, LAST)) {
            fixture().givenNoPriorActivity()
                    .when(Given.say(new LogCampaignDay(Given.id(1), RQ, TEAM, day)))
                    .expectEvents(new CampaignDayLogged(RQ, TEAM, Given.COMMUNE, day));
        }
        refused(new LogCampaignDay(Given.id(1), RQ, TEAM, FIRST.minusDays(1)), "CAMPAIGN_DAY_OUTSIDE");
        refused(new LogCampaignDay(Given.id(1), RQ, TEAM, LAST.plusDays(1)), "CAMPAIGN_DAY_OUTSIDE");
        refused(new LogCampaignDay(Given.id(1), RQ, new TeamId(Given.uuid(77)), FIRST), "TEAM_NOT_ACTIVE");
        fixture().given(new CampaignDayLogged(RQ, TEAM, Given.COMMUNE, FIRST))
                .when(Given.say(new LogCampaignDay(Given.id(1), RQ, TEAM, FIRST)))
                .expectExceptionMessage("NOTHING_CHANGES");
    }

    @Test
    void theDepartmentEndsItAfterItsLastDay() {
        CloseCampaign close = new CloseCampaign(Given.id(1), RQ, SmallMap.PROVINCE, Authority.PROVINCE_DIGITAL,
                REPORT);
        CampaignClosed closed = new CampaignClosed(RQ, SmallMap.PROVINCE, LAST.plusDays(5), REPORT);
        fixture().givenNoPriorActivity().when(Given.say(close)).expectEvents(closed);
        fixture().given(closed).when(Given.say(close)).expectExceptionMessage("NOTHING_CHANGES");
        refused(new CloseCampaign(Given.id(1), RQ, SmallMap.PROVINCE, Authority.PROVINCE_COMMITTEE, REPORT),
                "CAMPAIGN_NOT_ITS_OFFICE");
    }

    private static SubmitCampaignPlan plan(String campaign, LocalDate... days) {
        return new SubmitCampaignPlan(Given.id(1), campaign, TEAM, TOPICS, List.of(days), 40);
    }

    private static void refused(CampaignCommand command, String code) {
        fixture().givenNoPriorActivity().when(Given.say(command)).expectNoEvents().expectExceptionMessage(code);
    }
}

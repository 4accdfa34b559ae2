package vn.socai.visit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.socai.command.Given;
import vn.socai.event.VisitEvent.VisitCorrected;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.event.VisitEvent.VisitVoided;
import vn.socai.team.TeamState;
import vn.socai.team.TeamState.Membership;
import vn.socai.team.Teams;
import vn.socai.unit.SmallMap;
import vn.socai.value.ActivityArea;
import vn.socai.value.HouseholdRef;
import vn.socai.value.PersonId;
import vn.socai.value.Skill;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;
import vn.socai.value.VoidReason;
import vn.socai.visit.VisitCommand.CorrectVisit;
import vn.socai.visit.VisitCommand.LogVisit;
import vn.socai.visit.VisitCommand.VoidVisit;

class VisitBookTest {
    private static final TeamId VILLAGE_TEAM = new TeamId(Given.uuid(1));
    private static final TeamId COMMUNE_TEAM = new TeamId(Given.uuid(2));
    private static final PersonId MEMBER = new PersonId(Given.uuid(3));
    private static final LocalDate DAY = LocalDate.of(2024, 10, 3);
    private static final YearMonth MONTH = YearMonth.of(2024, 10);
    private static final VisitId VISIT = new VisitId(Given.uuid(1));
    private static final LocalDate JOINED = LocalDate.of(2022, 6, 17);
    private static final LocalDate LEFT = LocalDate.of(2026, 1, 1);
    private static final Teams TEAMS = id -> id.equals(VILLAGE_TEAM)
            ? Optional.of(team(VILLAGE_TEAM, Given.VILLAGE, TeamLevel.VILLAGE))
            : id.equals(COMMUNE_TEAM)
                    ? Optional.of(team(COMMUNE_TEAM, Given.COMMUNE, TeamLevel.COMMUNE))
                    : Optional.empty();

    private FixtureConfiguration<VisitBook> fixture;

    @BeforeEach
    void wire() {
        fixture = Given.fixture(VisitBook.class, SmallMap.reorganised(), TEAMS);
    }

    @Test
    void aVisitIsLoggedUnderTheIdOfItsCommand() {
        fixture.givenNoPriorActivity()
                .when(Given.say(log(VILLAGE_TEAM, Given.VILLAGE, DAY)))
                .expectEvents(new VisitLogged(VISIT, VILLAGE_TEAM, facts(Given.VILLAGE, DAY)));
    }

    @Test
    void aVisitThatCannotHaveHappenedIsRefused() {
        refused(log(VILLAGE_TEAM, Given.VILLAGE, Given.TODAY.plusDays(1)), "VISIT_IN_FUTURE");
        refused(log(VILLAGE_TEAM, Given.VILLAGE, LocalDate.of(2022, 3, 4)), "VISIT_TOO_EARLY");
        refused(log(new TeamId(Given.uuid(8)), Given.VILLAGE, DAY), "UNKNOWN_TEAM");
        refused(log(VILLAGE_TEAM, Given.VILLAGE, LocalDate.of(2022, 6, 1)), "TEAM_NOT_ACTIVE");
        refused(log(VILLAGE_TEAM, Given.VILLAGE, LocalDate.of(2022, 6, 16)), "MEMBER_NOT_ACTIVE");
        refused(log(VILLAGE_TEAM, SmallMap.VILLAGE_NEXT, DAY), "VISIT_OUTSIDE_TEAM_AREA");
        refused(log(VILLAGE_TEAM, Given.COMMUNE, DAY), "VISIT_OUTSIDE_TEAM_AREA");
        refused(log(COMMUNE_TEAM, SmallMap.VILLAGE_NEXT, DAY), "VISIT_OUTSIDE_TEAM_AREA");
        refused(log(COMMUNE_TEAM, SmallMap.DISTRICT, DAY), "VISIT_OUTSIDE_TEAM_AREA");
        refused(log(COMMUNE_TEAM, new UnitId("khong-co"), DAY), "UNKNOWN_UNIT");
        refused(log(COMMUNE_TEAM, SmallMap.SUCCESSOR, DAY), "UNIT_NOT_IN_FORCE");
    }

    @Test
    void aCommuneTeamVisitsItsCommuneAndItsVillages() {
        for (UnitId unit : Set.of(Given.COMMUNE, Given.VILLAGE)) {
            fixture.givenNoPriorActivity()
                    .when(Given.say(log(COMMUNE_TEAM, unit, DAY)))
                    .expectSuccessfulHandlerExecution();
        }
    }

    @Test
    void aTeamOfACommuneThatIsGoneVisitsTheAreaItHadAndTheCommuneThatTookIt() {
        VisitCheck check = new VisitCheck(TEAMS, SmallMap.reorganised(), LocalDate.of(2025, 12, 1));
        LocalDate after = LocalDate.of(2025, 8, 1);
        check.fits(COMMUNE_TEAM, facts(SmallMap.SUCCESSOR, after), "facts");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                () -> check.fits(COMMUNE_TEAM, facts(SmallMap.NEIGHBOUR, after), "facts"))
                .hasMessage("VISIT_OUTSIDE_TEAM_AREA");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                () -> check.fits(COMMUNE_TEAM, facts(Given.COMMUNE, after), "facts"))
                .hasMessage("UNIT_NOT_IN_FORCE");
    }

    @Test
    void aCorrectionSaysWhatItReplacesAndStaysInTheBook() {
        VisitFacts now = facts(Given.VILLAGE, LocalDate.of(2024, 9, 30));
        var logged = new VisitLogged(VISIT, VILLAGE_TEAM, facts(Given.VILLAGE, DAY));
        var corrected = new VisitCorrected(VISIT, VILLAGE_TEAM, logged.facts(), now);
        fixture.given(logged).when(Given.say(correct(now))).expectEvents(corrected);
        fixture.given(logged, corrected)
                .when(Given.say(correct(logged.facts())))
                .expectEvents(new VisitCorrected(VISIT, VILLAGE_TEAM, now, logged.facts()));
        refused(correct(logged.facts()), "NOTHING_CHANGES", logged);
        refused(correct(now), "UNKNOWN_VISIT");
        refused(correct(facts(SmallMap.VILLAGE_NEXT, DAY)), "VISIT_OUTSIDE_TEAM_AREA", logged);
    }

    @Test
    void aVoidedVisitKeepsItsPlaceAndIsNotTouchedAgain() {
        var logged = new VisitLogged(VISIT, VILLAGE_TEAM, facts(Given.VILLAGE, DAY));
        var voided = new VisitVoided(VISIT, VILLAGE_TEAM, logged.facts(), VoidReason.ENTERED_TWICE);
        VoidVisit command = new VoidVisit(Given.id(5), VISIT, VILLAGE_TEAM, MONTH, VoidReason.ENTERED_TWICE);
        fixture.given(logged).when(Given.say(command)).expectEvents(voided);
        refused(command, "VISIT_VOIDED", logged, voided);
        refused(correct(facts(Given.VILLAGE, DAY.plusDays(1))), "VISIT_VOIDED", logged, voided);
        refused(log(VILLAGE_TEAM, Given.VILLAGE, DAY), "VISIT_KNOWN", logged, voided);
    }

    private void refused(VisitCommand command, String code, Object... given) {
        wire();
        fixture.given(given).when(Given.say(command)).expectNoEvents().expectExceptionMessage(code);
    }

    private static LogVisit log(TeamId team, UnitId unit, LocalDate on) {
        return new LogVisit(Given.id(1), team, facts(unit, on));
    }

    private static CorrectVisit correct(VisitFacts now) {
        return new CorrectVisit(Given.id(4), VISIT, VILLAGE_TEAM, MONTH, now);
    }

    private static VisitFacts facts(UnitId unit, LocalDate on) {
        return new VisitFacts(unit, on, MEMBER, ActivityArea.SOCIETY, Set.of(Skill.PAYMENT), 2,
                new HouseholdRef(Given.uuid(77)));
    }

    private static TeamState team(TeamId id, UnitId unit, TeamLevel level) {
        return new TeamState(id, unit, level, "Tổ", LocalDate.of(2022, 6, 15), null,
                Map.of(MEMBER, new Membership(JOINED, LEFT, null)), null, null);
    }
}

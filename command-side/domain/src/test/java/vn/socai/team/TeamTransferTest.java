package vn.socai.team;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.socai.command.Given;
import vn.socai.event.Event;
import vn.socai.event.TeamEvent.TeamDissolved;
import vn.socai.event.TeamEvent.TeamEstablished;
import vn.socai.event.TeamEvent.TeamTransferred;
import vn.socai.programme.Programmes;
import vn.socai.team.TeamCommand.TransferTeam;
import vn.socai.unit.SmallMap;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

class TeamTransferTest {
    private static final TeamId TEAM = new TeamId(Given.uuid(1));
    private static final LocalDate FOUNDED = LocalDate.of(2022, 6, 17);
    private static final LocalDate MOVED = LocalDate.of(2023, 1, 1);
    private static final UnitId ELSEWHERE = SmallMap.NEIGHBOUR;
    private static final Programmes NONE = (unit, on) -> List.of();
    private static final TeamEstablished ESTABLISHED = new TeamEstablished(TEAM, Given.COMMUNE, TeamLevel.COMMUNE,
            "Tổ xã", FOUNDED, Given.DECISION);
    private static final TeamTransferred TRANSFERRED = new TeamTransferred(TEAM, Given.COMMUNE, ELSEWHERE, MOVED,
            Given.DECISION);

    private FixtureConfiguration<Team> fixture;

    @BeforeEach
    void wire() {
        fixture = Given.fixture(Team.class, SmallMap.map(), NONE);
    }

    private static TransferTeam move(UnitId unit, LocalDate on) {
        return new TransferTeam(Given.id(2), TEAM, unit, on, Given.DECISION);
    }

    private TestExecutor<Team> given(Event... events) {
        return fixture.given((Object[]) events);
    }

    @Test
    void aTeamGoesToAnotherCommuneByADecisionAndBack() {
        given(ESTABLISHED).when(Given.say(move(ELSEWHERE, MOVED))).expectEvents(TRANSFERRED);
        given(ESTABLISHED, TRANSFERRED).when(Given.say(move(Given.COMMUNE, MOVED.plusDays(1))))
                .expectEvents(new TeamTransferred(TEAM, ELSEWHERE, Given.COMMUNE, MOVED.plusDays(1), Given.DECISION));
    }

    @Test
    void whatCannotBeAMoveIsRefused() {
        Given.refused(fixture.givenNoPriorActivity(), move(ELSEWHERE, MOVED), "UNKNOWN_TEAM", null);
        Given.refused(given(ESTABLISHED), move(Given.COMMUNE, MOVED), "SAME_UNIT", null);
        Given.refused(given(ESTABLISHED), move(ELSEWHERE, FOUNDED), "DATE_TOO_EARLY", null);
        Given.refused(given(ESTABLISHED, TRANSFERRED), move(Given.COMMUNE, MOVED), "DATE_TOO_EARLY", null);
        Given.refused(given(ESTABLISHED), move(ELSEWHERE, Given.TODAY.plusDays(1)), "DATE_IN_FUTURE", null);
        Given.refused(given(ESTABLISHED), move(Given.VILLAGE, MOVED), "TEAM_LEVEL_MISMATCH", null);
        Given.refused(given(ESTABLISHED), move(new UnitId("99999.20220305"), MOVED), "UNKNOWN_UNIT", null);
        Given.refused(given(ESTABLISHED, new TeamDissolved(TEAM, MOVED, Given.DECISION)), move(ELSEWHERE, MOVED),
                "TEAM_NOT_ACTIVE", null);
    }

    @Test
    void aTeamStandsWhereItStoodOnTheDay() {
        TeamState moved = TeamState.after(TeamState.after(null, ESTABLISHED), TRANSFERRED);
        assertThat(moved.unit()).isEqualTo(ELSEWHERE);
        assertThat(moved.unit(MOVED.minusDays(1))).isEqualTo(Given.COMMUNE);
        assertThat(moved.unit(MOVED)).isEqualTo(ELSEWHERE);
        assertThat(moved.unit(FOUNDED.minusDays(1))).isEqualTo(Given.COMMUNE);
        assertThat(moved.homes().left(Given.COMMUNE)).isEqualTo(MOVED);
        assertThat(moved.homes().left(ELSEWHERE)).isNull();
        assertThat(moved.homes().hold(Given.VILLAGE)).isFalse();
    }
}

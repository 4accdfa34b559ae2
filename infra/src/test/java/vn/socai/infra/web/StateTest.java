package vn.socai.infra.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.socai.command.Desk;
import vn.socai.command.Outcome;
import vn.socai.person.Keyring;
import vn.socai.person.Profile;
import vn.socai.team.TeamCommand.AppointLeader;
import vn.socai.team.TeamCommand.DissolveTeam;
import vn.socai.team.TeamCommand.EstablishTeam;
import vn.socai.team.TeamCommand.JoinTeam;
import vn.socai.team.TeamCommand.RenameTeam;
import vn.socai.value.ActivityArea;
import vn.socai.value.HouseholdRef;
import vn.socai.value.PersonId;
import vn.socai.value.Role;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;
import vn.socai.value.VisitFacts;
import vn.socai.visit.VisitCommand.LogVisit;

import static org.assertj.core.api.Assertions.assertThat;

class StateTest {
    private static final Edge EDGE = Edge.shared();
    private static final UnitId COMMUNE = new UnitId("32001.20220305");
    private static final TeamId TEAM = new TeamId(new UUID(92, 1));
    private static final PersonId FIRST = new PersonId(new UUID(92, 2));
    private static final PersonId SECOND = new PersonId(new UUID(92, 3));
    private static final List<Long> POSITIONS = new ArrayList<>();

    private static long atOnce;

    @BeforeAll
    static void aTeamFromItsFoundingToItsEnd() {
        LocalDate on = LocalDate.of(2024, 1, 1);
        POSITIONS.add(EDGE.submit(new EstablishTeam(EDGE.id(), TEAM, COMMUNE, TeamLevel.COMMUNE, "Tổ một", on,
                Edge.BASIS)));
        for (PersonId person : List.of(FIRST, SECOND)) {
            POSITIONS.add(EDGE.submit(new JoinTeam(EDGE.id(), TEAM, person, EDGE.context.getBean(Keyring.class)
                    .seal(person, new Profile("Trần Trạng Thái", null, null)), on)));
        }
        POSITIONS.add(EDGE.submit(new AppointLeader(EDGE.id(), TEAM, FIRST, on)));
        POSITIONS.add(EDGE.submit(new AppointLeader(EDGE.id(), TEAM, SECOND, on.plusMonths(1))));
        POSITIONS.add(EDGE.submit(new RenameTeam(EDGE.id(), TEAM, "Tổ hai", on.plusMonths(2), Edge.BASIS)));
        POSITIONS.add(EDGE.submit(new LogVisit(EDGE.id(), TEAM, new VisitFacts(COMMUNE, on.plusMonths(3), FIRST,
                ActivityArea.SOCIETY, Set.of(), 4, null))));
        atOnce = EDGE.context.getBean(Desk.class)
                .submit(List.of(visit(on, 1), visit(on, 2), visit(on, 4)), Edge.SYSTEM)
                .stream()
                .map(Outcome.Accepted.class::cast)
                .mapToLong(Outcome.Accepted::position)
                .max()
                .orElseThrow();
        POSITIONS.add(EDGE.submit(new DissolveTeam(EDGE.id(), TEAM, on.plusMonths(5), Edge.BASIS)));
        EDGE.folded();
    }

    private static LogVisit visit(LocalDate on, int people) {
        return new LogVisit(EDGE.id(), TEAM, new VisitFacts(COMMUNE, on.plusMonths(4), FIRST, ActivityArea.SOCIETY, Set
                .of(), people, new HouseholdRef(new UUID(9, Math.min(people, 2)))));
    }

    private static JsonNode state(String arguments, String fields) {
        JsonNode answer = EDGE.as(Role.AUDITOR, UnitId.COUNTRY).ask("{state(" + arguments + "){" + fields + "}}");
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.at("/data/state");
    }

    private static JsonNode team(int event, String validAt) {
        return state("team:\"" + TEAM + "\",at:" + POSITIONS.get(event) + ",index:0,validAt:\"" + validAt + "\"",
                "position index validAt team{name standing until memberCount leader deputy members{person office} "
                        + "unit{id} stays{person office from until position}}");
    }

    @Test
    void aTeamIsToldAfterEachOfItsEvents() {
        assertThat(state("team:\"" + TEAM + "\",at:" + (POSITIONS.getFirst() - 1), "team{name}").path("team").isNull())
                .isTrue();
        assertThat(team(0, "2024-06-01").at("/team/name").asString()).isEqualTo("Tổ một");
        assertThat(team(0, "2024-06-01").at("/team/memberCount").asInt()).isZero();
        assertThat(team(2, "2024-06-01").at("/team/members").size()).isEqualTo(2);
        assertThat(team(2, "2024-06-01").at("/team/leader").isNull()).isTrue();
        assertThat(team(3, "2024-06-01").at("/team/leader").asString()).isEqualTo(FIRST.toString());
        JsonNode led = team(4, "2024-06-01");
        assertThat(led.at("/team/leader").asString()).isEqualTo(SECOND.toString());
        assertThat(led.at("/team/members/0").toString()).contains(SECOND.toString(), "LEADER");
        assertThat(led.at("/team/stays").toString()).contains("{\"person\":\"" + FIRST
                + "\",\"office\":\"LEADER\",\"from\":\"2024-01-01\",\"until\":\"2024-02-01\",\"position\":" + POSITIONS
                        .get(3) + "}");
        assertThat(led.path("position").asLong()).isEqualTo(POSITIONS.get(4));
        assertThat(team(5, "2024-06-01").at("/team/name").asString()).isEqualTo("Tổ hai");
        assertThat(team(6, "2024-06-01").at("/team/standing").asBoolean()).isTrue();
        assertThat(team(7, "2024-06-01").at("/team/standing").asBoolean()).isFalse();
        assertThat(team(7, "2024-06-01").at("/team/members").size()).isZero();
        assertThat(team(7, "2024-05-31").at("/team/members").size()).isEqualTo(2);
    }

    @Test
    void aPersonsRolesAreToldWithoutItsName() {
        JsonNode roles = state("person:\"" + FIRST + "\",at:" + POSITIONS.get(4),
                "person{person roles{office from until team{id name} member{office}}}").path("person");
        assertThat(roles.path("roles").toString()).isEqualTo(
                "[{\"office\":\"MEMBER\",\"from\":\"2024-01-01\",\"until\":"
                        + "\"2024-01-01\",\"team\":{\"id\":\"" + TEAM
                        + "\",\"name\":\"Tổ một\"},\"member\":{\"office\":\"MEMBER\"}}"
                        + ",{\"office\":\"LEADER\",\"from\":\"2024-01-01\",\"until\":\"2024-02-01\",\"team\":{\"id\":\""
                        + TEAM
                        + "\",\"name\":\"Tổ một\"},\"member\":{\"office\":\"MEMBER\"}},{\"office\":\"MEMBER\",\"from\":\"2024-02-01\","
                        + "\"until\":null,\"team\":{\"id\":\"" + TEAM
                        + "\",\"name\":\"Tổ một\"},\"member\":{\"office\":\"MEMBER\"}}]");
    }

    @Test
    void aUnitIsToldWithItsFiguresTeamsAndParents() {
        String fields = "unit{unit{fullName ancestors{id}} figures{visits peopleGuided teams members} "
                + "teams(first:5){edges{node{id name memberCount}}} programmes{id}}";
        JsonNode before = state("unit:\"" + COMMUNE + "\",at:" + POSITIONS.get(5) + ",validAt:\"2024-04-30\"", fields);
        assertThat(before.at("/unit/figures/visits").asLong()).isZero();
        JsonNode behind = state("unit:\"" + COMMUNE + "\",at:" + POSITIONS.get(6) + ",validAt:\"2024-04-30\"", fields);
        assertThat(behind.at("/unit/figures").toString()).isEqualTo(
                "{\"visits\":1,\"peopleGuided\":4,\"teams\":1,\"members\":2}");
        assertThat(behind.at("/unit/unit/ancestors/0/id").asString()).isEqualTo("32.20220305");
        assertThat(behind.at("/unit/teams/edges").toString()).isEqualTo("[{\"node\":{\"id\":\"" + TEAM
                + "\",\"name\":\"Tổ hai\",\"memberCount\":2}}]");
        assertThat(state("unit:\"" + COMMUNE + "\",validAt:\"2024-06-30\"", fields).at("/unit/teams/edges").size())
                .isZero();
    }

    /** Three visits of one commit: after the first, 1 person of one household; then 3 of two; then 7, of no other household. */
    @Test
    void aUnitIsToldAfterEachEventOfOneCommit() {
        List<String> told = new ArrayList<>();
        for (String index : List.of("index:0,", "index:1,", "index:2,", "")) {
            told.add(state("unit:\"" + COMMUNE + "\",at:" + atOnce + "," + index + "validAt:\"2024-05-31\"",
                    "unit{figures(window:{month:\"2024-05\"}){visits peopleGuided households teams}}")
                    .at("/unit/figures")
                    .toString());
        }
        String whole = "{\"visits\":3,\"peopleGuided\":7,\"households\":2,\"teams\":1}";
        assertThat(told).containsExactly("{\"visits\":1,\"peopleGuided\":1,\"households\":1,\"teams\":1}",
                "{\"visits\":2,\"peopleGuided\":3,\"households\":2,\"teams\":1}", whole, whole);
    }

    @Test
    void whatIsNoEventIsRefused() {
        for (String arguments : List.of("team:\"" + TEAM + "\",index:0", "team:\"" + TEAM + "\",at:" + POSITIONS.get(0)
                + ",index:1", "team:\"" + TEAM + "\",at:" + POSITIONS.get(0) + ",index:-1", "team:\"" + TEAM
                        + "\",unit:\"VN\"", "validAt:\"2024-01-01\"")) {
            JsonNode answer = EDGE.officer().ask("{state(" + arguments + "){position}}");
            assertThat(Asking.codes(answer)).as(arguments).containsExactly("INVALID_INPUT");
        }
    }
}

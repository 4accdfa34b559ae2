package vn.socai.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.socai.command.Given;
import vn.socai.command.Rejected;
import vn.socai.event.Event;
import vn.socai.event.MemberEvent.DeputyAppointed;
import vn.socai.event.MemberEvent.LeaderAppointed;
import vn.socai.event.MemberEvent.MemberJoined;
import vn.socai.event.MemberEvent.MemberLeft;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.event.RuleEvent.RuleUnmet;
import vn.socai.event.TeamEvent.TeamDissolved;
import vn.socai.event.TeamEvent.TeamEstablished;
import vn.socai.event.TeamEvent.TeamRenamed;
import vn.socai.person.SealedProfile;
import vn.socai.programme.Programmes;
import vn.socai.team.TeamCommand.AppointDeputy;
import vn.socai.team.TeamCommand.AppointLeader;
import vn.socai.team.TeamCommand.DissolveTeam;
import vn.socai.team.TeamCommand.EstablishTeam;
import vn.socai.team.TeamCommand.JoinTeam;
import vn.socai.team.TeamCommand.LeaveTeam;
import vn.socai.team.TeamCommand.RenameTeam;
import vn.socai.unit.SmallMap;
import vn.socai.value.Ciphertext;
import vn.socai.value.Clause;
import vn.socai.value.PersonId;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Strength;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.TeamRule;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TeamTest {
    private static final TeamId TEAM = new TeamId(Given.uuid(1));
    private static final LocalDate FOUNDED = LocalDate.of(2022, 6, 17);
    private static final LocalDate LATER = LocalDate.of(2023, 1, 1);
    private static final Ciphertext SEALED = new Ciphertext(new byte[]{1});
    private static final ProgrammeVersion VAN_HO = new ProgrammeVersion(new ProgrammeId("van-ho-2022"), 1);
    private static final Programmes PROGRAMMES = (unit, on) -> List.of(new ProgrammeAdopted(VAN_HO, "Hướng dẫn", "Tổ",
            SmallMap.DISTRICT, FOUNDED, null, Given.DECISION,
            List.of(new TeamRule.TeamSize(new Clause("VH5", Strength.REQUIRED, "1", ""), TeamLevel.VILLAGE, 5, 10))));
    private static final TeamEstablished ESTABLISHED = new TeamEstablished(TEAM, Given.VILLAGE, TeamLevel.VILLAGE,
            "Tổ bản Mẫu", FOUNDED, Given.DECISION);

    private FixtureConfiguration<Team> fixture;

    @BeforeEach
    void wire() {
        fixture = Given.fixture(Team.class, SmallMap.map(), PROGRAMMES);
    }

    @Test
    void aTeamIsFoundedByADecision() {
        fixture.givenNoPriorActivity()
                .when(Given.say(establish(Given.VILLAGE, TeamLevel.VILLAGE, "Tổ bản Mẫu",
                        FOUNDED)))
                .expectEvents(ESTABLISHED);
        fixture.givenNoPriorActivity()
                .when(Given.say(establish(Given.COMMUNE, TeamLevel.SCHOOL, "Tổ trường",
                        Given.TODAY)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aTeamIsRefusedWhereOrWhenItCannotStand() {
        refused(establish(Given.COMMUNE, TeamLevel.VILLAGE, "T", FOUNDED), "TEAM_LEVEL_MISMATCH");
        refused(establish(Given.VILLAGE, TeamLevel.COMMUNE, "T", FOUNDED), "TEAM_LEVEL_MISMATCH");
        refused(establish(new UnitId("khong-co"), TeamLevel.VILLAGE, "T", FOUNDED), "UNKNOWN_UNIT");
        refused(establish(Given.VILLAGE, TeamLevel.VILLAGE, "T", LocalDate.of(2022, 3, 4)), "UNIT_NOT_IN_FORCE");
        refused(establish(Given.VILLAGE, TeamLevel.VILLAGE, "T", Given.TODAY.plusDays(1)), "DATE_IN_FUTURE");
        refused(establish(Given.VILLAGE, TeamLevel.VILLAGE, "To\u0302", FOUNDED), "INVALID_TEXT");
        refused(establish(Given.VILLAGE, TeamLevel.VILLAGE, "x".repeat(201), FOUNDED), "INVALID_TEXT");
        refused(establish(Given.VILLAGE, TeamLevel.VILLAGE, "T", FOUNDED), "TEAM_EXISTS", ESTABLISHED);
    }

    @Test
    void renamingAndDissolving() {
        fixture.given(ESTABLISHED)
                .when(Given.say(new RenameTeam(Given.id(2), TEAM, "Tổ mới", LATER, Given.DECISION)))
                .expectEvents(new TeamRenamed(TEAM, "Tổ mới", LATER, Given.DECISION));
        fixture.given(ESTABLISHED)
                .when(Given.say(new DissolveTeam(Given.id(2), TEAM, LATER, Given.DECISION)))
                .expectEvents(new TeamDissolved(TEAM, LATER, Given.DECISION));
        refused(new RenameTeam(Given.id(2), TEAM, "Tổ bản Mẫu", LATER, Given.DECISION), "SAME_NAME", ESTABLISHED);
        refused(new DissolveTeam(Given.id(2), TEAM, FOUNDED, Given.DECISION), "DATE_TOO_EARLY", ESTABLISHED);
        refused(join(1, LATER), "TEAM_NOT_ACTIVE", ESTABLISHED, new TeamDissolved(TEAM, LATER, Given.DECISION));
        refused(join(1, LATER), "UNKNOWN_TEAM");
        refused(join(1, FOUNDED.minusDays(1)), "TEAM_NOT_ACTIVE", ESTABLISHED);
        refused(join(1, Given.TODAY.plusDays(1)), "DATE_IN_FUTURE", ESTABLISHED);
    }

    @Test
    void theEleventhMemberIsRefusedWithTheNumberOfTheRule() {
        List<Event> ten = members(10);
        fixture.given(ten).when(Given.say(join(11, LATER))).expectNoEvents().expectExceptionMessage("TEAM_FULL");
        assertThatThrownBy(() -> decisions(ten).decide(join(11, LATER))).isInstanceOfSatisfying(Rejected.class, e -> {
            assertThat(e.rejection().rule()).isEqualTo("VH5");
            assertThat(e.rejection().vi()).contains("10");
        });
        assertThat(decisions(members(9)).decide(join(10, LATER)).programme()).isEqualTo(VAN_HO);
    }

    @Test
    void aLateEntryMustNotOverfillALaterDay() {
        List<Event> history = new ArrayList<>(members(9));
        history.add(new MemberLeft(TEAM, person(1), LATER));
        history.add(joined(20, LATER));
        history.add(joined(21, LATER));
        fixture.given(history).when(Given.say(join(22, FOUNDED))).expectExceptionMessage("TEAM_FULL");
    }

    @Test
    void fallingBelowTheMinimumIsJudgedAndNotRefused() {
        LeaveTeam leave = new LeaveTeam(Given.id(2), TEAM, person(1), LATER);
        fixture.given(members(5))
                .when(Given.say(leave))
                .expectEvents(new MemberLeft(TEAM, person(1), LATER),
                        new RuleUnmet(VAN_HO, "VH5", Strength.REQUIRED, Given.VILLAGE, TEAM, 4, 5,
                                "Tổ còn 4 thành viên, ít hơn mức 5 (quy định VH5).",
                                "The team is left with 4 members, fewer than 5 (rule VH5)."));
        assertThat(decisions(members(5)).decide(leave).programme()).isEqualTo(VAN_HO);
        fixture.given(members(6)).when(Given.say(leave)).expectEvents(new MemberLeft(TEAM, person(1), LATER));
    }

    @Test
    void whoLeftMayComeBackAfterwards() {
        List<Event> history = List.of(ESTABLISHED, joined(1, FOUNDED), new MemberLeft(TEAM, person(1), LATER));
        fixture.given(history).when(Given.say(join(1, LATER))).expectEvents(joined(1, LATER));
        refused(join(1, LATER.minusDays(1)), "ALREADY_MEMBER", history.toArray());
        refused(join(1, LATER), "ALREADY_MEMBER", ESTABLISHED, joined(1, FOUNDED));
        refused(new LeaveTeam(Given.id(2), TEAM, person(1), LATER), "MEMBER_NOT_ACTIVE", history.toArray());
        refused(new LeaveTeam(Given.id(2), TEAM, person(1), FOUNDED), "DATE_TOO_EARLY", ESTABLISHED, joined(1, LATER));
    }

    @Test
    void officesGoToMembersAndEndWithTheStay() {
        var leader = new LeaderAppointed(TEAM, person(1), LATER);
        fixture.given(members(2))
                .when(Given.say(new AppointLeader(Given.id(2), TEAM, person(1), LATER)))
                .expectEvents(leader);
        fixture.given(members(2))
                .when(Given.say(new AppointDeputy(Given.id(2), TEAM, person(2), LATER)))
                .expectEvents(new DeputyAppointed(TEAM, person(2), LATER));
        refused(new AppointLeader(Given.id(2), TEAM, person(7), LATER), "MEMBER_NOT_ACTIVE", members(2).toArray());
        List<Event> led = new ArrayList<>(members(2));
        led.add(leader);
        refused(new AppointLeader(Given.id(2), TEAM, person(1), LATER), "HOLDS_OFFICE", led.toArray());
        led.add(new MemberLeft(TEAM, person(1), LATER));
        assertThat(state(led).leader()).isNull();
    }

    private void refused(TeamCommand command, String code, Object... given) {
        fixture.given(given).when(Given.say(command)).expectNoEvents().expectExceptionMessage(code);
    }

    private static TeamDecisions decisions(List<Event> history) {
        return new TeamDecisions(state(history), Given.TODAY, SmallMap.map(), PROGRAMMES);
    }

    private static TeamState state(List<Event> history) {
        TeamState state = null;
        for (Event event : history) {
            state = TeamState.after(state, event);
        }
        return state;
    }

    private static List<Event> members(int count) {
        List<Event> events = new ArrayList<>(List.of(ESTABLISHED));
        for (int i = 1; i <= count; i++) {
            events.add(joined(i, FOUNDED));
        }
        return events;
    }

    private static PersonId person(int number) {
        return new PersonId(Given.uuid(100 + number));
    }

    private static MemberJoined joined(int number, LocalDate on) {
        return new MemberJoined(TEAM, person(number), SEALED, on);
    }

    private static JoinTeam join(int number, LocalDate on) {
        return new JoinTeam(Given.id(9), TEAM, person(number), new SealedProfile(SEALED, 7), on);
    }

    private static EstablishTeam establish(UnitId unit, TeamLevel level, String name, LocalDate on) {
        return new EstablishTeam(Given.id(1), TEAM, unit, level, name, on, Given.DECISION);
    }
}

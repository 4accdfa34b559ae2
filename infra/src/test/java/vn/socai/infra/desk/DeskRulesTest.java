package vn.socai.infra.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.socai.command.Command;
import vn.socai.command.Outcome;
import vn.socai.command.Outcome.Accepted;
import vn.socai.command.Outcome.Duplicate;
import vn.socai.command.Outcome.Refused;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.ledger.Actor;
import vn.socai.ledger.Draft;
import vn.socai.ledger.StreamName;
import vn.socai.programme.Programmes;
import vn.socai.team.TeamCommand.DissolveTeam;
import vn.socai.team.TeamCommand.EstablishTeam;
import vn.socai.team.TeamCommand.LeaveTeam;
import vn.socai.team.TeamCommand.TransferTeam;
import vn.socai.value.Clause;
import vn.socai.value.PersonId;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Role;
import vn.socai.value.Strength;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.TeamRule.TeamsPerCommune;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.socai.infra.desk.AxonDeskTest.codes;

/** What the desk makes of the rules of programmes: full teams, places in a commune, and what is told and recorded. */
class DeskRulesTest {
    private static final Clock CLOCK = Clock.fixed(World.NOW, ZoneOffset.UTC);

    private final World world = new World(7);
    private final TeamId team = new TeamId(world.uuid());
    private final PersonId member = new PersonId(world.uuid());
    private final HeapLog log = new HeapLog(CLOCK);
    private final AxonDesk desk = desk(log, World.PROGRAMMES);

    private static AxonDesk desk(HeapLog ledger, Programmes programmes) {
        return new AxonDesk(ledger, new Ports(World.UNITS, programmes, new LedgerTeams(ledger, null), new LedgerTargets(
                ledger), person -> Set.of(), World.REPORTING, new HeapKeyring()), CLOCK, Freshness.ALWAYS);
    }

    @BeforeEach
    void teamWithOneMember() {
        assertThat(submit(world.establish(team), world.join(team, member))).allMatch(Accepted.class::isInstance);
    }

    @Test
    void theEleventhMemberIsRefusedByVh5AndFallingBelowFiveIsNot() {
        List<Command> joins = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            joins.add(world.join(team, new PersonId(world.uuid())));
        }
        List<Outcome> outcomes = desk.submit(joins, World.OFFICER);
        assertThat(codes(outcomes.subList(0, 9))).containsOnly("Accepted");
        Refused last = (Refused) outcomes.getLast();
        assertThat(last.rejection().code()).isEqualTo("TEAM_FULL");
        assertThat(last.rejection().rule()).isEqualTo("VH5");

        TeamId small = new TeamId(world.uuid());
        submit(world.establish(small), world.join(small, member));
        assertThat(codes(submit(new LeaveTeam(world.id(), small, member, LocalDate.of(2023, 1, 1)))))
                .containsExactly("Accepted");
    }

    @Test
    void theSecondCommuneTeamIsRefusedAndADissolvedOneMakesRoom() {
        List<ProgrammeAdopted> vanHo = List.of(new ProgrammeAdopted(new ProgrammeVersion(new ProgrammeId("van-ho-2022"),
                1), "Vân Hồ", "Tổ", World.PROVINCE, LocalDate.of(2022, 6, 15), null, World.DECISION, List.of(
                        new TeamsPerCommune(new Clause("VH2", Strength.REQUIRED, "1.1", ""), TeamLevel.COMMUNE, 1, 1,
                                null, List.of()))));
        HeapLog ledger = new HeapLog(CLOCK);
        AxonDesk strict = desk(ledger, (unit, on) -> vanHo);
        TeamId first = new TeamId(world.uuid());
        Command founding = world.establish(first);
        // Two at once meet on the register: one of them gets in.
        assertThat(codes(strict.submit(List.of(founding, world.establish(new TeamId(world.uuid()))), World.OFFICER)))
                .containsExactly("Accepted", "COMMUNE_HAS_TEAM");
        assertThat(codes(strict.submit(List.of(founding), World.OFFICER))).containsExactly("Duplicate");
        assertThat(ledger.stream(StreamName.register(World.COMMUNE), 0)).hasSize(1);

        TeamId next = new TeamId(world.uuid());
        EstablishTeam faulty = new EstablishTeam(world.id(), next, World.COMMUNE, TeamLevel.COMMUNE, " ",
                LocalDate.of(2023, 1, 1), World.DECISION);
        assertThat(codes(strict.submit(List.of(new DissolveTeam(world.id(), first, LocalDate.of(2023, 1, 1),
                World.DECISION)), World.OFFICER))).containsExactly("Accepted");
        assertThat(codes(strict.submit(List.of(faulty), World.OFFICER))).containsExactly("INVALID_TEXT");
        assertThat(codes(strict.submit(List.of(new EstablishTeam(world.id(), new TeamId(world.uuid()), World.COMMUNE,
                TeamLevel.COMMUNE, "Tổ mới", LocalDate.of(2023, 1, 1), World.DECISION)), World.OFFICER)))
                .describedAs("the place that the faulty one took was given back")
                .containsExactly("Accepted");
    }

    /** VH2 holds for a team that moves in as for one that is founded, and where it went from there is room. */
    @Test
    void aTeamMovesOnlyToWhereThereIsRoomAndLeavesRoomBehind() {
        List<ProgrammeAdopted> vanHo = List.of(new ProgrammeAdopted(new ProgrammeVersion(new ProgrammeId("van-ho-2022"),
                1), "Vân Hồ", "Tổ", World.PROVINCE, LocalDate.of(2022, 6, 15), null, World.DECISION, List.of(
                        new TeamsPerCommune(new Clause("VH2", Strength.REQUIRED, "1.1", ""), TeamLevel.COMMUNE, 1, 1,
                                null, List.of()))));
        HeapLog ledger = new HeapLog(CLOCK);
        AxonDesk strict = desk(ledger, (unit, on) -> vanHo);
        Actor province = new Actor("officer-4", Role.OFFICER, World.PROVINCE);
        TeamId here = new TeamId(world.uuid());
        TeamId there = new TeamId(world.uuid());
        LocalDate day = LocalDate.of(2023, 6, 1);
        assertThat(codes(strict.submit(List.of(world.establish(here), found(there, World.ELSEWHERE, LocalDate.of(2022,
                6, 20))), province))).containsExactly("Accepted", "Accepted");
        assertThat(codes(strict.submit(List.of(move(here, World.ELSEWHERE, day)), World.OFFICER))).as(
                "whoever holds only where it stands").containsExactly("FORBIDDEN");
        assertThat(codes(strict.submit(List.of(move(here, World.ELSEWHERE, day)), province))).containsExactly(
                "COMMUNE_HAS_TEAM");
        assertThat(codes(strict.submit(List.of(new DissolveTeam(world.id(), there, day, World.DECISION)), province)))
                .containsExactly("Accepted");
        assertThat(codes(strict.submit(List.of(move(here, World.ELSEWHERE, LocalDate.of(2022, 6, 20))), province))).as(
                "the other stood until then").containsExactly("COMMUNE_HAS_TEAM");
        assertThat(codes(strict.submit(List.of(move(here, World.VILLAGE, day)), province))).containsExactly(
                "TEAM_LEVEL_MISMATCH");
        TransferTeam move = move(here, World.ELSEWHERE, day);
        assertThat(codes(strict.submit(List.of(move), province))).containsExactly("Accepted");
        assertThat(codes(strict.submit(List.of(move), province))).containsExactly("Duplicate");

        TeamId next = new TeamId(world.uuid());
        assertThat(codes(strict.submit(List.of(found(next, World.COMMUNE, day.minusDays(1))), province))).as(
                "on that day it was still there").containsExactly("COMMUNE_HAS_TEAM");
        assertThat(codes(strict.submit(List.of(found(next, World.COMMUNE, day)), province))).containsExactly(
                "Accepted");
        assertThat(codes(strict.submit(List.of(found(new TeamId(world.uuid()), World.ELSEWHERE, day)), province)))
                .containsExactly("COMMUNE_HAS_TEAM");
    }

    private EstablishTeam found(TeamId id, UnitId unit, LocalDate on) {
        return new EstablishTeam(world.id(), id, unit, TeamLevel.COMMUNE, "Tổ xã", on, World.DECISION);
    }

    private TransferTeam move(TeamId id, UnitId unit, LocalDate on) {
        return new TransferTeam(world.id(), id, unit, on, World.DECISION);
    }

    @Test
    void whatTheRulesSayOfAnAcceptedActIsToldRecordedAndToldAgain() {
        LeaveTeam leave = new LeaveTeam(world.id(), team, member, LocalDate.of(2023, 1, 1));
        Accepted accepted = (Accepted) submit(leave).getFirst();
        assertThat(accepted.warnings()).singleElement().satisfies(told -> {
            assertThat(told.rule()).isEqualTo("VH5");
            assertThat(told.judge().version()).isEqualTo(1);
            assertThat(told.figure()).isEqualTo(0);
            assertThat(told.bound()).isEqualTo(5);
            assertThat(told.team()).isEqualTo(team);
        });
        Draft commit = log.at(accepted.position()).orElseThrow().draft();
        assertThat(commit.events()).endsWith(accepted.warnings().getFirst());
        assertThat(((Duplicate) submit(leave).getFirst()).warnings()).isEqualTo(accepted.warnings());

        TeamId other = new TeamId(world.uuid());
        assertThat(submit(world.establish(other), world.join(other, new PersonId(world.uuid()))))
                .allSatisfy(outcome -> assertThat(((Accepted) outcome).warnings()).isEmpty());
        assertThat(new LedgerTeams(log, null).find(team)).describedAs("the team is still read").isPresent();
    }

    @Test
    void eachItemOfOneCommitHearsItsOwnWarningsAndAResendOfItNone() {
        List<Command> joins = new ArrayList<>();
        List<PersonId> persons = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            persons.add(new PersonId(world.uuid()));
            joins.add(world.join(team, persons.getLast()));
        }
        desk.submit(joins, World.OFFICER);
        LocalDate on = LocalDate.of(2023, 1, 1);
        Command fifth = new LeaveTeam(world.id(), team, persons.get(0), on);
        Command fourth = new LeaveTeam(world.id(), team, persons.get(1), on);
        List<Outcome> outcomes = submit(fifth, fourth);
        assertThat(outcomes).extracting(outcome -> ((Accepted) outcome).warnings().size()).containsExactly(0, 1);
        assertThat(submit(fourth)).first()
                .satisfies(outcome -> assertThat(((Duplicate) outcome).warnings()).isEmpty());
    }

    private List<Outcome> submit(Command... commands) {
        return desk.submit(List.of(commands), World.OFFICER);
    }
}

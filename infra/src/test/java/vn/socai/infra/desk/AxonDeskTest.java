package vn.socai.infra.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.socai.command.Command;
import vn.socai.command.Outcome;
import vn.socai.command.Outcome.Accepted;
import vn.socai.command.Outcome.Duplicate;
import vn.socai.command.Outcome.Refused;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.ledger.Actor;
import vn.socai.ledger.Commit;
import vn.socai.ledger.Draft;
import vn.socai.ledger.Mark;
import vn.socai.value.CommandId;
import vn.socai.value.PersonId;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Role;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;
import vn.socai.value.VoidReason;
import vn.socai.visit.VisitCommand.CorrectVisit;
import vn.socai.visit.VisitCommand.LogVisit;
import vn.socai.visit.VisitCommand.VoidVisit;
import vn.socai.visit.Visits.Book;

import static org.assertj.core.api.Assertions.assertThat;

class AxonDeskTest {
    private static final Clock CLOCK = Clock.fixed(World.NOW, ZoneOffset.UTC);

    private final World world = new World(7);
    private final TeamId team = new TeamId(world.uuid());
    private final PersonId member = new PersonId(world.uuid());
    private final Map<PersonId, Set<TeamId>> people = new HashMap<>();
    private final HeapLog log = new HeapLog(CLOCK);
    private final HeapKeyring keyring = new HeapKeyring();
    private final AxonDesk desk = desk(Freshness.ALWAYS);

    private AxonDesk desk(Freshness freshness) {
        return new AxonDesk(log, new Ports(World.UNITS, World.PROGRAMMES, new LedgerTeams(log, null),
                new LedgerTargets(log), person -> people.getOrDefault(person, Set.of()), World.REPORTING, keyring),
                CLOCK, freshness);
    }

    @BeforeEach
    void teamWithOneMember() {
        assertThat(submit(world.establish(team), world.join(team, member))).allMatch(Accepted.class::isInstance);
        people.put(member, Set.of(team));
    }

    @Test
    void aTeamAndItsMembersComeInOneCallAsOneCommitPerAuthority() {
        assertThat(log.head()).isEqualTo(2);
        Draft founding = log.at(1).orElseThrow().draft();
        assertThat(founding.authority()).isEqualTo(World.DECISION);
        assertThat(founding.unit()).isEqualTo(World.COMMUNE);
        assertThat(founding.programme()).isNull();
        assertThat(founding.actor()).isEqualTo(World.OFFICER);
        Draft joining = log.at(2).orElseThrow().draft();
        assertThat(joining.sequence()).isEqualTo(1);
        assertThat(joining.programme()).describedAs("VH5 judged the size").isNotNull();
    }

    @Test
    void aResendGetsTheFirstReceiptAndAnotherBodyIsRefused() {
        LogVisit visit = world.visit(team, member);
        Accepted first = (Accepted) submit(visit).getFirst();

        assertThat(submit(visit)).containsExactly(new Duplicate(visit.id(), first.position(), first.recordedAt(), List
                .of()));
        LogVisit other = world.visit(visit.id(), team, member, World.DAY);
        assertThat(codes(submit(other))).containsExactly("ID_REUSED");
        assertThat(log.head()).isEqualTo(3);
    }

    @Test
    void itemsOnOneStreamShareACommitThatAnswersForTheAcceptedOnly() {
        LogVisit good = world.visit(team, member);
        LogVisit bad = new LogVisit(world.id(), team, facts(member, World.VILLAGE_ELSEWHERE, World.DAY));
        LogVisit stranger = world.visit(team, new PersonId(world.uuid()));
        LogVisit better = world.visit(team, member);
        List<Outcome> outcomes = submit(good, bad, stranger, better, good);

        assertThat(outcomes).extracting(Outcome::id)
                .containsExactly(good.id(), bad.id(), stranger.id(), better.id(), good.id());
        assertThat(codes(outcomes)).containsExactly("Accepted", "VISIT_OUTSIDE_TEAM_AREA", "MEMBER_NOT_ACTIVE",
                "Accepted", "Duplicate");
        Commit commit = log.at(3).orElseThrow();
        assertThat(commit.draft().marks()).extracting(Mark::id).containsExactly(good.id(), better.id());
        assertThat(commit.draft().events()).hasSize(2);
        assertThat(log.head()).isEqualTo(3);
    }

    @Test
    void visitsOfTwoMonthsAreTwoCommits() {
        submit(world.visit(world.id(), team, member, LocalDate.of(2024, 9, 30)),
                world.visit(world.id(), team, member, LocalDate.of(2024, 10, 1)));
        assertThat(log.head()).isEqualTo(4);
    }

    @Test
    void aVisitIsCorrectedAndVoidedInTheBookOfItsFirstMonth() {
        LogVisit visit = world.visit(world.id(), team, member, LocalDate.of(2024, 9, 30));
        submit(visit);
        VisitId id = visit.visit();
        Book book = new LedgerVisits(log).find(id).orElseThrow();
        VisitFacts now = facts(member, World.COMMUNE, LocalDate.of(2024, 10, 1));

        assertThat(codes(submit(new CorrectVisit(world.id(), id, book.team(), book.month(), now)))).containsExactly(
                "Accepted");
        assertThat(codes(submit(new VoidVisit(world.id(), id, book.team(), book.month(), VoidReason.NOT_HELD))))
                .containsExactly("Accepted");
        assertThat(codes(submit(new CorrectVisit(world.id(), id, book.team(), book.month(), visit.facts()))))
                .containsExactly("VISIT_VOIDED");
        assertThat(log.stream(visit.stream(), 0)).hasSize(3);
        assertThat(new LedgerVisits(log).find(new VisitId(world.uuid()))).isEmpty();
    }

    @Test
    void aLostSequenceIsDecidedAgain() {
        submit(world.visit(team, member));
        log.rival(() -> log.append(rivalVisit(1)));
        LogVisit visit = world.visit(world.id(), team, member, World.DAY);

        assertThat(codes(submit(visit))).containsExactly("Accepted");
        assertThat(log.at(5).orElseThrow().draft().sequence()).isEqualTo(2);
    }

    @Test
    void aSequenceLostAgainAndAgainIsAConflictAndStoresNothing() {
        AtomicInteger races = new AtomicInteger();
        race(races);
        LogVisit visit = world.visit(world.id(), team, member, World.DAY);

        assertThat(codes(submit(visit))).containsExactly("CONFLICT");
        assertThat(races).hasValue(6);
        assertThat(log.receipts(List.of(visit.id()))).isEmpty();
    }

    private void race(AtomicInteger races) {
        log.rival(() -> {
            log.append(rivalVisit(races.getAndIncrement()));
            race(races);
        });
    }

    @Test
    void anIdThatARivalBroughtInMeanwhileIsADuplicate() {
        LogVisit visit = world.visit(world.id(), team, member, World.DAY);
        log.rival(() -> log.append(new Draft(visit.stream(), 0,
                List.of(new Mark(visit.id(), new Fingerprint().of(visit))), World.OFFICER, null, World.COMMUNE, null,
                List.of(new VisitLogged(visit.visit(), team, visit.facts())))));

        assertThat(codes(submit(visit, world.visit(team, member)))).containsExactly("Duplicate", "Accepted");
    }

    @Test
    void aRefusalThatRestsOnAnOldStateOfTheStreamIsJudgedAgain() {
        LogVisit visit = world.visit(team, member);
        submit(visit);
        AxonDesk otherNode = desk(Freshness.ALWAYS);
        LogVisit second = world.visit(visit.id(), team, member, visit.facts().occurredOn());
        LogVisit elsewhere = new LogVisit(world.id(), team, second.facts());
        otherNode.submit(elsewhere, World.OFFICER);

        assertThat(codes(submit(new VoidVisit(world.id(), elsewhere.visit(), team, elsewhere.month(),
                VoidReason.OTHER)))).containsExactly("Accepted");
    }

    @Test
    void aRefusalThatRestsOnPortsThatWereBehindIsJudgedAgain() {
        AtomicInteger asked = new AtomicInteger();
        AxonDesk late = desk(command -> {
            asked.incrementAndGet();
            return asked.get() == 1;
        });
        assertThat(codes(List.of(late.submit(world.visit(team, new PersonId(world.uuid())), World.OFFICER))))
                .containsExactly("MEMBER_NOT_ACTIVE");
        assertThat(asked).hasValue(2);
    }

    @Test
    void nobodyWritesOutsideTheSubtreeOrTheRole() {
        Actor neighbour = new Actor("officer-2", Role.OFFICER, World.ELSEWHERE);
        Actor auditor = new Actor("auditor-1", Role.AUDITOR, UnitId.COUNTRY);
        Actor leader = new Actor("leader-1", Role.TEAM_LEADER, World.COMMUNE);
        LogVisit visit = world.visit(team, member);

        assertThat(codes(desk.submit(List.of(visit), neighbour))).containsExactly("FORBIDDEN");
        assertThat(codes(desk.submit(List.of(visit), auditor))).containsExactly("FORBIDDEN");
        assertThat(codes(desk.submit(List.of(world.establish(new TeamId(world.uuid()))), leader)))
                .containsExactly("FORBIDDEN");
        assertThat(codes(desk.submit(List.of(visit), leader))).containsExactly("Accepted");
        assertThat(codes(submit(world.visit(new TeamId(world.uuid()), member)))).containsExactly("UNKNOWN_TEAM");
    }

    @Test
    void erasureIsAppendedFirstAndThenTheKeyGoes() {
        var erase = new vn.socai.person.PersonCommand.ErasePerson(world.id(), member,
                vn.socai.value.ErasureReason.REQUEST);
        assertThat(codes(submit(erase))).containsExactly("Accepted");
        assertThat(keyring.destroyed(member)).isTrue();
        assertThat(log.at(3).orElseThrow().draft().unit()).isEqualTo(World.COMMUNE);

        keyring.forget();
        assertThat(codes(submit(erase))).containsExactly("Duplicate");
        assertThat(keyring.destroyed(member)).describedAs("a resend destroys again").isTrue();
        assertThat(codes(submit(new vn.socai.person.PersonCommand.ErasePerson(world.id(), new PersonId(world.uuid()),
                vn.socai.value.ErasureReason.REQUEST)))).containsExactly("UNKNOWN_PERSON");
    }

    /** The first answer may have been lost with the key still alive: whoever asks anew must not be told that all is gone. */
    @Test
    void anErasureAskedForAnewDestroysAKeyThatIsStillThere() {
        PersonId person = member;
        submit(new vn.socai.person.PersonCommand.ErasePerson(world.id(), person,
                vn.socai.value.ErasureReason.REQUEST));
        keyring.forget();

        assertThat(codes(submit(new vn.socai.person.PersonCommand.ErasePerson(world.id(), person,
                vn.socai.value.ErasureReason.REQUEST)))).containsExactly("PERSON_ERASED");
        assertThat(keyring.destroyed(person)).isTrue();
    }

    @Test
    void aNewVersionOfAProgrammeIsForWhoeverHoldsTheAreaOfTheEarlierOnes() {
        Actor province = new Actor("officer-3", Role.OFFICER, World.PROVINCE);
        assertThat(codes(desk.submit(List.of(adopt(1, World.PROVINCE)), province))).containsExactly("Accepted");

        assertThat(codes(submit(adopt(2, World.COMMUNE)))).containsExactly("FORBIDDEN");
        assertThat(codes(desk.submit(List.of(adopt(2, World.COMMUNE)), province))).containsExactly("Accepted");
        assertThat(codes(submit(adopt(3, World.COMMUNE)))).containsExactly("FORBIDDEN");
    }

    private vn.socai.programme.ProgrammeCommand.AdoptProgramme adopt(int version, UnitId area) {
        return new vn.socai.programme.ProgrammeCommand.AdoptProgramme(world.id(),
                new vn.socai.value.ProgrammeVersion(new vn.socai.value.ProgrammeId("tinh"), version), "Kế hoạch", "Tổ",
                area, World.DAY, null, World.DECISION, List.of());
    }

    private Draft rivalVisit(long sequence) {
        CommandId id = world.id();
        return new Draft(world.visit(id, team, member, World.DAY).stream(), sequence, List.of(new Mark(id, 1)),
                World.OFFICER, null, World.COMMUNE, null,
                List.of(new VisitLogged(new VisitId(id.value()), team, facts(member, World.COMMUNE, World.DAY))));
    }

    private static VisitFacts facts(PersonId by, UnitId unit, LocalDate on) {
        return new VisitFacts(unit, on, by, vn.socai.value.ActivityArea.SOCIETY, Set.of(), 2, null);
    }

    private List<Outcome> submit(Command... commands) {
        return desk.submit(List.of(commands), World.OFFICER);
    }

    static List<String> codes(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> outcome instanceof Refused r ? r.rejection().code()
                        : outcome.getClass().getSimpleName())
                .toList();
    }
}

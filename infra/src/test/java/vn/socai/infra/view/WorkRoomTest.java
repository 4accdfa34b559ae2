package vn.socai.infra.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.event.CampaignEvent.CampaignDayLogged;
import vn.socai.event.CampaignEvent.CampaignPlanSubmitted;
import vn.socai.event.Event;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.event.ProgrammeEvent.ProgrammeRuleAmended;
import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.event.UnitEvent.VillageRegistered;
import vn.socai.event.VisitEvent.VisitCorrected;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.event.VisitEvent.VisitVoided;
import vn.socai.event.WorkEvent.WorkEntry;
import vn.socai.event.WorkEvent.WorkRecorded;
import vn.socai.event.WorkEvent.WorkTakenBack;
import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.ledger.Commit;
import vn.socai.value.ActivityArea;
import vn.socai.value.Authority;
import vn.socai.value.CampaignRule;
import vn.socai.value.CampaignTopic;
import vn.socai.value.Clause;
import vn.socai.value.HouseholdRef;
import vn.socai.value.LegalBasis;
import vn.socai.value.PersonId;
import vn.socai.value.Population;
import vn.socai.value.ProductRef;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Rule;
import vn.socai.value.Skill;
import vn.socai.value.Strength;
import vn.socai.value.Task;
import vn.socai.value.TeamId;
import vn.socai.value.UnitChange.Created;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;
import vn.socai.value.VoidReason;
import vn.socai.value.Work;
import vn.socai.value.WorkId;
import vn.socai.view.ViewStore;
import vn.socai.view.campaign.CampaignBoard.Out;
import vn.socai.view.room.ReadingRoom;
import vn.socai.view.room.Rebuild;
import vn.socai.view.room.Space;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.work.WorkKind;
import vn.socai.view.work.WorkLine;

import static org.assertj.core.api.Assertions.assertThat;

/** A random year of work and visits against the ledger read by hand, at random positions, and rebuilt. */
class WorkRoomTest {
    private static final LocalDate BEGIN = LocalDate.of(2022, 3, 5);
    private static final LocalDate FIRST = LocalDate.of(2024, 9, 28);
    private static final LocalDate LAST = LocalDate.of(2024, 10, 4);
    private static final LegalBasis BASIS = new LegalBasis("1/QĐ", BEGIN, "UBND");
    private static final UnitId COMMUNE = new UnitId("10001.20220305");
    private static final List<UnitId> VILLAGES = List.of(new UnitId("thon-1"), new UnitId("thon-2"), new UnitId(
            "thon-3"));
    private static final String RQ = "thu";

    @TempDir
    Path folder;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final ListLog log = new ListLog();
    private final List<WorkEntry> live = new ArrayList<>();
    private final Map<VisitId, VisitLogged> visits = new HashMap<>();
    private ViewStore store;
    private ReadingRoom room;

    @BeforeEach
    void fold() {
        System.out.println("WorkRoomTest seed " + seed);
        log.add(UnitId.COUNTRY, new UnitsReorganised(BASIS, BEGIN, false, List.of(new Created(UnitId.COUNTRY,
                UnitKind.QUOC_GIA, "", "Việt Nam", null), new Created(new UnitId("10.20220305"), UnitKind.TINH, "10",
                        "Thử", UnitId.COUNTRY), new Created(COMMUNE, UnitKind.XA, "10001", "Thử", new UnitId(
                                "10.20220305")))));
        VILLAGES.forEach(village -> log.add(COMMUNE, new VillageRegistered(village, COMMUNE, UnitKind.THON, "Mẫu",
                BEGIN, true)));
        for (int i = 0; i < 400; i++) {
            if (i == 150) {
                campaign(random.nextBoolean());
            }
            step(i);
        }
        store = new SqliteViewStore(folder.resolve("views.db"));
        room = ReadingRoom.open(log, store, new RecordCodec(), ReadingRoom.LIVE);
        while (room.projector().step(1 + random.nextInt(60)) > 0) {
            // On.
        }
        assertThat(room.projector().parked()).isEmpty();
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** With its programme, or by an amendment of it. */
    private void campaign(boolean amended) {
        List<Rule> rules = List.of(new CampaignRule.Campaign(new Clause("X1", Strength.REQUIRED, "1", ""), RQ, "Thử",
                FIRST, LAST));
        ProgrammeId id = new ProgrammeId("thu");
        log.add(UnitId.COUNTRY, new ProgrammeAdopted(new ProgrammeVersion(id, 1), "Thử", "Tổ", UnitId.COUNTRY, BEGIN,
                null, BASIS, amended ? List.of() : rules));
        if (amended) {
            log.add(UnitId.COUNTRY, new ProgrammeRuleAmended(new ProgrammeVersion(id, 2), UnitId.COUNTRY, BEGIN, BASIS,
                    List.of(), rules));
        }
    }

    private void step(int i) {
        UnitId village = VILLAGES.get(random.nextInt(3));
        LocalDate day = LocalDate.of(2024, 9, 25).plusDays(random.nextInt(14));
        switch (random.nextInt(7)) {
            case 0, 1, 2 -> record(new WorkEntry(new WorkId(new UUID(1, i)), village, day, Authority.TEAM, null,
                    work()));
            case 3 -> takeBack();
            case 4, 5 -> visit(i, day);
            default -> {
                TeamId team = team();
                log.add(at(team), random.nextBoolean() ? new CampaignDayLogged(RQ, team, at(team), day)
                        : new CampaignPlanSubmitted(RQ, team, at(team), Set.of(CampaignTopic.LOCAL), List.of(FIRST), 0,
                                day));
            }
        }
    }

    private void record(WorkEntry entry) {
        live.add(entry);
        log.add(entry.unit(), new WorkRecorded(entry));
    }

    private void takeBack() {
        if (!live.isEmpty()) {
            WorkEntry entry = live.remove(random.nextInt(live.size()));
            log.add(entry.unit(), new WorkTakenBack(entry, VoidReason.OTHER));
        }
    }

    private Work work() {
        HouseholdRef household = new HouseholdRef(new UUID(3, random.nextInt(12)));
        EnumSet<Skill> skills = EnumSet.of(Skill.values()[random.nextInt(5)], Skill.values()[random.nextInt(5)],
                Skill.values()[random.nextInt(5)]);
        return switch (random.nextInt(5)) {
            case 0 -> new Work.Done(Task.SURVEYS, 1 + random.nextInt(9));
            case 1 -> new Work.OcopListed(new ProductRef(new UUID(4, random.nextInt(6))), "Voso");
            case 2 -> new Work.OnPlatform("VNeID", 1 + random.nextInt(9));
            case 3 -> new Work.Counted(Population.HOUSEHOLDS, random.nextInt(300));
            default -> new Work.Proficient(household, 1 + random.nextInt(2), skills);
        };
    }

    private TeamId team() {
        return new TeamId(new UUID(5, random.nextInt(5)));
    }

    private static UnitId at(TeamId team) {
        return VILLAGES.get((int) (team.value().getLeastSignificantBits() % 3));
    }

    private void visit(int i, LocalDate day) {
        VisitId id = new VisitId(new UUID(6, i));
        if (random.nextInt(4) > 0 || visits.isEmpty()) {
            TeamId team = team();
            VisitLogged logged = new VisitLogged(id, team, facts(at(team), day));
            visits.put(id, logged);
            log.add(at(team), logged);
            return;
        }
        VisitLogged was = visits.values().stream().min(Comparator.comparing(v -> v.visit().value())).orElseThrow();
        visits.remove(was.visit());
        if (random.nextBoolean()) {
            VisitLogged now = new VisitLogged(was.visit(), was.team(), facts(at(was.team()), day));
            visits.put(was.visit(), now);
            log.add(at(was.team()), new VisitCorrected(was.visit(), was.team(), was.facts(), now.facts()));
        } else {
            log.add(at(was.team()), new VisitVoided(was.visit(), was.team(), was.facts(), VoidReason.OTHER));
        }
    }

    private static VisitFacts facts(UnitId unit, LocalDate day) {
        return new VisitFacts(unit, day, new PersonId(new UUID(9, 9)), ActivityArea.SOCIETY, Set.of(), 1, null);
    }

    @RepeatedTest(5)
    void everySumIsTheLedgerAddedUpByHand() {
        for (int i = 0; i < 20; i++) {
            long at = 5 + random.nextLong(log.head() - 4);
            UnitId unit = random.nextBoolean() ? COMMUNE : VILLAGES.get(random.nextInt(3));
            LocalDate last = LocalDate.of(2024, 9, 25).plusDays(random.nextInt(16));
            List<WorkEntry> standing = standing(at, unit).stream().filter(e -> !e.on().isAfter(last)).toList();
            List<WorkLine> lines = room.work().tally().until(unit, last, LAST, at);
            String why = "seed " + seed + " at " + at;
            assertThat(amount(lines, WorkKind.DONE)).as(why)
                    .isEqualTo(standing.stream()
                            .mapToLong(e -> e
                                    .work() instanceof Work.Done d ? d.count() : 0)
                            .sum());
            assertThat(amount(lines, WorkKind.ON_PLATFORM)).as(why)
                    .isEqualTo(standing.stream()
                            .mapToLong(e -> e
                                    .work() instanceof Work.OnPlatform p ? p.people() : 0)
                            .sum());
            if (unit.equals(COMMUNE)) {
                assertThat(records(lines, WorkKind.PRODUCT_LISTED)).as(why)
                        .isEqualTo(standing.stream()
                                .filter(e -> e
                                        .work() instanceof Work.OcopListed)
                                .map(e -> ((Work.OcopListed) e.work()).product())
                                .distinct()
                                .count());
                assertThat(skills(lines)).as(why).isEqualTo(best(standing));
            }
        }
    }

    private static Map<Integer, Long> skills(List<WorkLine> lines) {
        Map<Integer, Long> sums = new HashMap<>();
        lines.stream()
                .filter(l -> l.kind() == WorkKind.HOUSEHOLD_SKILLS)
                .forEach(l -> sums.merge(l.one() * 100 + l
                        .two(), l.records(), Long::sum));
        return sums;
    }

    /** Households by the best that was said of them: skills, then persons. */
    private static Map<Integer, Long> best(List<WorkEntry> standing) {
        Map<HouseholdRef, Integer> ranks = new HashMap<>();
        standing.forEach(e -> {
            if (e.work() instanceof Work.Proficient p) {
                ranks.merge(p.household(), p.skills().size() * 100 + p.persons(), Math::max);
            }
        });
        Map<Integer, Long> sums = new HashMap<>();
        ranks.values().forEach(rank -> sums.merge(rank, 1L, Long::sum));
        return sums;
    }

    private List<WorkEntry> standing(long at, UnitId unit) {
        List<WorkEntry> standing = new ArrayList<>();
        for (Event event : events(at)) {
            if (event instanceof WorkRecorded e && (unit.equals(COMMUNE) || e.entry().unit().equals(unit))) {
                standing.add(e.entry());
            } else if (event instanceof WorkTakenBack e) {
                standing.removeIf(entry -> entry.id().equals(e.entry().id()));
            }
        }
        return standing;
    }

    private List<Event> events(long at) {
        return log.readAfter(0, (int) at)
                .stream()
                .map(Commit::draft)
                .flatMap(draft -> draft.events().stream())
                .toList();
    }

    private static long amount(List<WorkLine> lines, WorkKind kind) {
        return lines.stream().filter(l -> l.kind() == kind).mapToLong(WorkLine::amount).sum();
    }

    private static long records(List<WorkLine> lines, WorkKind kind) {
        return lines.stream().filter(l -> l.kind() == kind).mapToLong(WorkLine::records).sum();
    }

    @RepeatedTest(5)
    void teamsAreOutOnTheDaysOfTheirVisitsAlsoWhereTheCampaignWasSetLater() {
        for (int i = 0; i < 10; i++) {
            long at = 160 + random.nextLong(log.head() - 159);
            Map<LocalDate, Set<TeamId>> out = new HashMap<>();
            Map<VisitId, VisitLogged> standing = new HashMap<>();
            Set<TeamId> plans = new TreeSet<>(Comparator.comparing(TeamId::value));
            for (Event event : events(at)) {
                switch (event) {
                    case VisitLogged e -> standing.put(e.visit(), e);
                    case VisitCorrected e -> standing.put(e.visit(), new VisitLogged(e.visit(), e.team(), e.now()));
                    case VisitVoided e -> standing.remove(e.visit());
                    case CampaignDayLogged e -> put(out, e.day(), e.team());
                    case CampaignPlanSubmitted e -> plans.add(e.team());
                    default -> {
                    }
                }
            }
            standing.values().forEach(v -> put(out, v.facts().occurredOn(), v.team()));
            out.keySet().removeIf(day -> day.isBefore(FIRST) || day.isAfter(LAST));
            Out found = room.work()
                    .campaigns()
                    .out(COMMUNE, List.of(), FIRST, LAST, new Hierarchy.AsOf(
                            LAST), at)
                    .getFirst();
            String why = "seed " + seed + " at " + at;
            for (int day = 0; day < found.daily().size(); day++) {
                assertThat(found.daily().get(day)).as(why)
                        .isEqualTo(out.getOrDefault(FIRST.plusDays(day), Set.of())
                                .size());
            }
            assertThat(found.ever()).as(why)
                    .isEqualTo((int) out.values()
                            .stream()
                            .flatMap(Set::stream)
                            .distinct()
                            .count());
            assertThat(room.work().campaigns().plans(List.of(COMMUNE), RQ, LAST, at)).as(why)
                    .containsExactly(plans
                            .size());
        }
    }

    private static void put(Map<LocalDate, Set<TeamId>> out, LocalDate day, TeamId team) {
        out.computeIfAbsent(day, d -> new TreeSet<>(Comparator.comparing(TeamId::value))).add(team);
    }

    @RepeatedTest(2)
    void rebuiltItIsTheSame() {
        Space live = new Space(store, ReadingRoom.LIVE);
        Space beside = new Space(store, "2/");
        Rebuild rebuild = new Rebuild(live, ReadingRoom.open(log, store, new RecordCodec(), live.namespace()), beside,
                ReadingRoom.open(log, store, new RecordCodec(), beside.namespace()));
        while (rebuild.step(50_000) > 0) {
            // On to the next batch.
        }
        assertThat(rebuild.compareAll(List.of(log.head() / 2, log.head()), List.of(LocalDate.of(2024, 10, 10)))).as(
                "seed %d", seed).isEmpty();
    }

    @RepeatedTest(2)
    void aPartsCountStandsWhereTheWholeGaveNone() {
        long at = log.head();
        long parts = 0;
        for (UnitId village : VILLAGES) {
            parts += room.work().tally().counted(village, Population.HOUSEHOLDS, LAST.plusDays(9), LAST, at).orElse(0);
        }
        assertThat(room.work().tally().counted(COMMUNE, Population.HOUSEHOLDS, LAST.plusDays(9), LAST, at).orElse(0))
                .as("seed %d", seed)
                .isEqualTo(parts);
    }
}

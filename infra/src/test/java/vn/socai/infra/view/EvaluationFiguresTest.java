package vn.socai.infra.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.evaluation.Criteria;
import vn.socai.event.EvaluationEvent.EvaluationOpened;
import vn.socai.event.Event;
import vn.socai.event.FoundingEvent.DocumentsFiled;
import vn.socai.event.GroupEvent.GroupRegistered;
import vn.socai.event.MemberEvent.LeaderAppointed;
import vn.socai.event.MemberEvent.MemberAttested;
import vn.socai.event.MemberEvent.MemberJoined;
import vn.socai.event.PeriodEvent.PeriodFellDue;
import vn.socai.event.PeriodEvent.PeriodOpened;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.event.ReportEvent.ReportSubmitted;
import vn.socai.event.TeamEvent.TeamEstablished;
import vn.socai.event.TrainingEvent.TrainingAttended;
import vn.socai.event.TrainingEvent.TrainingScheduled;
import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.event.UnitEvent.VillageRegistered;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.event.WorkEvent.WorkEntry;
import vn.socai.event.WorkEvent.WorkRecorded;
import vn.socai.event.WorkEvent.WorkTakenBack;
import vn.socai.graphql.founding.FilingCriteria;
import vn.socai.graphql.founding.FoundingWalk;
import vn.socai.graphql.founding.MinimumCriteria;
import vn.socai.graphql.founding.TeamCriteria;
import vn.socai.graphql.group.GroupCriteria;
import vn.socai.graphql.work.WorkCriteria;
import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.programme.ProgrammeDocuments;
import vn.socai.value.ActivityArea;
import vn.socai.value.Authority;
import vn.socai.value.ChatPlatform;
import vn.socai.value.Ciphertext;
import vn.socai.value.CriterionFigure;
import vn.socai.value.CriterionPoints;
import vn.socai.value.EvaluationId;
import vn.socai.value.EvaluationSubject;
import vn.socai.value.FilingKind;
import vn.socai.value.GroupId;
import vn.socai.value.GroupPlace;
import vn.socai.value.Holder;
import vn.socai.value.HouseholdRef;
import vn.socai.value.Medium;
import vn.socai.value.PeriodKey;
import vn.socai.value.PersonId;
import vn.socai.value.Phase;
import vn.socai.value.Population;
import vn.socai.value.Post;
import vn.socai.value.ProductRef;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.ReportKey;
import vn.socai.value.Skill;
import vn.socai.value.SupportKind;
import vn.socai.value.Supporter;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.Timeliness;
import vn.socai.value.TrainingId;
import vn.socai.value.UnitChange.Created;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;
import vn.socai.value.VoidReason;
import vn.socai.value.Work;
import vn.socai.value.WorkId;
import vn.socai.view.ViewStore;
import vn.socai.view.evaluation.FigureSource;
import vn.socai.view.evaluation.Sheet;
import vn.socai.view.room.ReadingRoom;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures of evaluation sheets under the programmes that ship, each with the events that make it. */
class EvaluationFiguresTest {
    private static final LocalDate JULY = LocalDate.of(2022, 7, 1);
    private static final LocalDate DAY = LocalDate.of(2022, 7, 10);
    private static final UnitId VAN_HO = new UnitId("128.20220305");
    private static final UnitId QUANG_MINH = new UnitId("04042.20220305");
    private static final UnitId VILLAGE = new UnitId("ban-1");
    private static final UnitId PHU_LUONG = new UnitId("168.20220305");
    private static final UnitId DU = new UnitId("05617.20220305");
    private static final UnitId YEN_NINH = new UnitId("05620.20220305");
    private static final UnitId NINH_THUAN = new UnitId("58.20220305");
    private static final UnitId BAC_AI = new UnitId("584.20220305");
    private static final UnitId PHUOC_DAI = new UnitId("22810.20220305");
    private static final UnitId THON = new UnitId("thon-1");

    @TempDir
    Path folder;

    private final ListLog log = new ListLog();
    private ViewStore store;
    private ReadingRoom room;
    private FigureSource judged;
    private int serial;

    @BeforeEach
    void map() {
        log.add(UnitId.COUNTRY, new UnitsReorganised(RandomYear.BASIS, RandomYear.START, false, List.of(
                new Created(UnitId.COUNTRY, UnitKind.QUOC_GIA, "", "Việt Nam", null),
                new Created(new UnitId("14.20220305"), UnitKind.TINH, "14", "Sơn La", UnitId.COUNTRY),
                new Created(VAN_HO, UnitKind.HUYEN, "128", "Vân Hồ", new UnitId("14.20220305")),
                new Created(QUANG_MINH, UnitKind.XA, "04042", "Quang Minh", VAN_HO),
                new Created(new UnitId("19.20220305"), UnitKind.TINH, "19", "Thái Nguyên", UnitId.COUNTRY),
                new Created(PHU_LUONG, UnitKind.HUYEN, "168", "Phú Lương", new UnitId("19.20220305")),
                new Created(DU, UnitKind.THI_TRAN, "05617", "Đu", PHU_LUONG),
                new Created(YEN_NINH, UnitKind.XA, "05620", "Yên Ninh", PHU_LUONG),
                new Created(NINH_THUAN, UnitKind.TINH, "58", "Ninh Thuận", UnitId.COUNTRY),
                new Created(BAC_AI, UnitKind.HUYEN, "584", "Bác Ái", NINH_THUAN),
                new Created(PHUOC_DAI, UnitKind.XA, "22810", "Phước Đại", BAC_AI))));
        log.add(QUANG_MINH, new VillageRegistered(VILLAGE, QUANG_MINH, UnitKind.BAN, "Bó", RandomYear.START, true));
        log.add(PHUOC_DAI, new VillageRegistered(THON, PHUOC_DAI, UnitKind.THON, "Tà Lú", RandomYear.START, true));
        ProgrammeDocuments.shipped()
                .forEach(c -> log.add(c.area(), new ProgrammeAdopted(c.programme(), c.title(), c
                        .teamLabel(), c.area(), c.from(), c.until(), c.basis(), c.rules())));
        store = new SqliteViewStore(folder.resolve("views.db"));
        room = ReadingRoom.open(log, store, new RecordCodec(), ReadingRoom.LIVE);
        FoundingWalk walk = new FoundingWalk(room.atlas(), room.roster(), room.shelf(), room.foundings(), room.owing());
        judged = new TeamCriteria(room.roster(), room.shelf(), room.chronicle())
                .or(new MinimumCriteria(room.tally(), walk, room.chronicle()))
                .or(new FilingCriteria(walk))
                .or(new GroupCriteria(room.atlas(), room.roster(), room.shelf(), room.work(), room.chronicle()))
                .or(new WorkCriteria(room.work(), room.tally(), room.shelf(), room.chronicle()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private UUID id() {
        return new UUID(1, ++serial);
    }

    private long add(UnitId unit, Event... events) {
        return log.add(unit, events).position();
    }

    private Sheet sheet(UnitId unit, int year) {
        while (room.projector().step(1_000) > 0) {
            // On.
        }
        assertThat(room.projector().parked()).isEmpty();
        return sheet(unit, year, log.head());
    }

    private Sheet sheet(UnitId unit, int year, long at) {
        List<CriterionPoints> criteria = Criteria.all()
                .stream()
                .map(criterion -> new CriterionPoints(criterion.id(), 100))
                .toList();
        return room.evaluations()
                .sheet(new EvaluationOpened(new EvaluationId(new UUID(2, 2)), unit, LocalDate.of(year, 1, 1), LocalDate
                        .of(year, 12, 31), criteria, List.of(), RandomYear.BASIS), unit, EvaluationSubject.UNIT,
                        Criteria
                                .all(), judged, at);
    }

    private static Sheet.Line line(Sheet sheet, CriterionFigure figure) {
        return sheet.lines().stream().filter(line -> line.figure() == figure).findFirst().orElseThrow();
    }

    private static void counted(Sheet sheet, CriterionFigure figure, long count, Long of, Long... evidence) {
        Sheet.Line line = line(sheet, figure);
        assertThat(line.count()).as(line.toString()).isEqualTo(count);
        assertThat(line.of()).as(line.toString()).isEqualTo(of);
        assertThat(line.evidence()).as(line.toString()).containsExactly(evidence);
    }

    private static void missing(Sheet sheet, CriterionFigure figure) {
        Sheet.Line line = line(sheet, figure);
        assertThat(line.count()).as(line.toString()).isNull();
        assertThat(line.of()).isNull();
        assertThat(line.evidence()).isEmpty();
    }

    /** A team with so many members, whose first leads and has a post. */
    private List<Long> team(TeamId team, UnitId unit, TeamLevel level, int members, Post post) {
        List<Long> positions = new ArrayList<>();
        positions.add(add(unit, new TeamEstablished(team, unit, level, "Tổ", DAY, RandomYear.BASIS)));
        List<PersonId> persons = IntStream.range(0, members).mapToObj(i -> new PersonId(id())).toList();
        persons.forEach(person -> positions.add(add(unit, new MemberJoined(team, person, new Ciphertext(new byte[16]),
                DAY))));
        positions.add(add(unit, new LeaderAppointed(team, persons.getFirst(), DAY)));
        positions.add(add(unit, new MemberAttested(team, persons.getFirst(), new Holder(Set.of(post), Set.of()), DAY)));
        return positions;
    }

    @Test
    void teamsThatKeepSizeAndCompositionOfThoseThatARuleIsOn() {
        List<Long> made = new ArrayList<>();
        made.addAll(team(new TeamId(id()), VILLAGE, TeamLevel.VILLAGE, 5, Post.VILLAGE_HEAD));
        made.addAll(team(new TeamId(id()), VILLAGE, TeamLevel.VILLAGE, 4, Post.VILLAGE_HEAD));
        made.addAll(team(new TeamId(id()), VILLAGE, TeamLevel.VILLAGE, 6, Post.TEACHER));
        counted(sheet(QUANG_MINH, 2022), CriterionFigure.TEAM_BOUNDS, 1, 3L, made.toArray(Long[]::new));
        assertThat(line(sheet(QUANG_MINH, 2022), CriterionFigure.TEAM_BOUNDS).judges()).extracting(Sheet.Judged::rule)
                .contains("VH5", "VH7");
        // A fifth member makes it right.
        TeamId small = new TeamId(new UUID(1, 7));
        assertThat(room.roster().team(small, log.head()).orElseThrow().members()).isEqualTo(4);
        made.add(add(VILLAGE, new MemberJoined(small, new PersonId(id()), new Ciphertext(new byte[16]), DAY)));
        counted(sheet(QUANG_MINH, 2022), CriterionFigure.TEAM_BOUNDS, 2, 3L, made.toArray(Long[]::new));
        missing(sheet(QUANG_MINH, 2021), CriterionFigure.TEAM_BOUNDS);
    }

    @Test
    void noRuleIsOnASchoolsTeam() {
        team(new TeamId(id()), PHUOC_DAI, TeamLevel.SCHOOL, 6, Post.TEACHER);
        missing(sheet(PHUOC_DAI, 2022), CriterionFigure.TEAM_BOUNDS);
    }

    private long filed(UnitId unit, Authority to, LocalDate on) {
        return add(unit, new DocumentsFiled(unit, new ProgrammeId("phu-luong-2022"), Set.of(FilingKind.DECISION),
                Authority.COMMUNE_COMMITTEE, to, Authority.DISTRICT_CULTURE_OFFICE, on, null));
    }

    @Test
    void aDecisionFiledOn30MayIsInTimeAndOneOf31MayLate() {
        long first = filed(DU, Authority.DISTRICT_COMMITTEE, LocalDate.of(2022, 5, 30));
        counted(sheet(DU, 2022), CriterionFigure.FILINGS, 1, 1L, first);
        counted(sheet(YEN_NINH, 2022), CriterionFigure.FILINGS, 0, 1L);
        // Sent elsewhere it did not come.
        filed(YEN_NINH, Authority.PROVINCE_COMMITTEE, LocalDate.of(2022, 5, 20));
        counted(sheet(YEN_NINH, 2022), CriterionFigure.FILINGS, 0, 1L);
        long late = filed(YEN_NINH, Authority.DISTRICT_COMMITTEE, LocalDate.of(2022, 5, 31));
        counted(sheet(YEN_NINH, 2022), CriterionFigure.FILINGS, 0, 1L, late);
        counted(sheet(PHU_LUONG, 2022), CriterionFigure.FILINGS, 1, 2L, first, late);
        missing(sheet(DU, 2023), CriterionFigure.FILINGS);
        missing(sheet(PHUOC_DAI, 2022), CriterionFigure.FILINGS);
    }

    private long group(TeamId team, Authority host, String name) {
        return add(THON, new GroupRegistered(new GroupPlace.OfTeam(team), new GroupId(id()), THON, ChatPlatform.ZALO,
                name, host, Set.of(), DAY));
    }

    @Test
    void groupsOfTheRightHostAndNameOfThoseThatShouldBe() {
        TeamId one = new TeamId(id());
        TeamId other = new TeamId(id());
        team(one, THON, TeamLevel.VILLAGE, 4, Post.VILLAGE_HEAD);
        team(other, THON, TeamLevel.VILLAGE, 4, Post.VILLAGE_HEAD);
        counted(sheet(PHUOC_DAI, 2022), CriterionFigure.GROUPS, 0, 2L);
        long wrong = group(one, Authority.TEAM, "Nhóm của thôn");
        long right = group(other, Authority.TEAM, "CNCĐ_Tà Lú_Phước Đại_Bác Ái");
        counted(sheet(PHUOC_DAI, 2022), CriterionFigure.GROUPS, 1, 2L, wrong, right);
        missing(sheet(PHUOC_DAI, 2021), CriterionFigure.GROUPS);
    }

    @Test
    void membersWhomASessionReachedOfAllMembers() {
        TeamId team = new TeamId(id());
        team(team, THON, TeamLevel.VILLAGE, 4, Post.VILLAGE_HEAD);
        counted(sheet(PHUOC_DAI, 2022), CriterionFigure.TRAINING, 0, 4L);
        TrainingId session = new TrainingId(id());
        long planned = add(PHUOC_DAI, new TrainingScheduled(session, PHUOC_DAI, DAY, Authority.PROVINCE_DIGITAL, Set
                .of(), Set.of(), Set.of()));
        long attended = add(THON, new TrainingAttended(session, team, THON, DAY, List.of(new PersonId(new UUID(1, 2)),
                new PersonId(new UUID(1, 3)))));
        counted(sheet(PHUOC_DAI, 2022), CriterionFigure.TRAINING, 2, 4L, planned, attended);
        // Vân Hồ asks for none.
        team(new TeamId(id()), VILLAGE, TeamLevel.VILLAGE, 5, Post.VILLAGE_HEAD);
        missing(sheet(QUANG_MINH, 2022), CriterionFigure.TRAINING);
    }

    private PeriodKey period(int month) {
        return new PeriodKey(new ProgrammeId("van-ho-2022"), "VH17", YearMonth.of(2022, month));
    }

    private long submitted(PeriodKey period, LocalDate on, Timeliness timeliness) {
        return add(QUANG_MINH, new ReportSubmitted(new ReportKey(period, QUANG_MINH), 1, Authority.COMMUNE_COMMITTEE,
                on,
                null, null, timeliness, List.of(), List.of(), null));
    }

    @Test
    void reportsInTimeOfThoseThatWereOwed() {
        List<Long> evidence = new ArrayList<>();
        for (int month = 8; month <= 10; month++) {
            LocalDate last = LocalDate.of(2022, month, 19);
            add(VAN_HO, new PeriodOpened(period(month), new ProgrammeVersion(new ProgrammeId("van-ho-2022"), 1), VAN_HO,
                    List.of(Authority.COMMUNE_COMMITTEE), last.minusMonths(1).plusDays(1), last));
            if (month == 8) {
                evidence.add(submitted(period(month), last, Timeliness.IN_TIME));
            }
            boolean came = month == 8;
            long due = add(VAN_HO, new PeriodFellDue(period(month), last, List.of(QUANG_MINH), came ? List.of()
                    : List.of(
                            QUANG_MINH), log.head()));
            if (!came) {
                evidence.add(due);
            }
            if (month == 9) {
                evidence.add(submitted(period(month), last.plusDays(1), Timeliness.LATE));
            }
        }
        counted(sheet(QUANG_MINH, 2022), CriterionFigure.REPORTS, 1, 3L, evidence.toArray(Long[]::new));
        missing(sheet(QUANG_MINH, 2023), CriterionFigure.REPORTS);
        missing(sheet(PHUOC_DAI, 2022), CriterionFigure.REPORTS);
    }

    @Test
    void reportsOfNoDayAreCountedOutOfNothing() {
        PeriodKey period = new PeriodKey(new ProgrammeId("ninh-thuan-2022"), "NT14", YearMonth.of(2022, 9));
        long came = add(PHUOC_DAI, new ReportSubmitted(new ReportKey(period, PHUOC_DAI), 1, Authority.TEAM, LocalDate
                .of(
                        2022, 9, 30), null, null, null, List.of(), List.of(), null));
        counted(sheet(PHUOC_DAI, 2022), CriterionFigure.REPORTS, 1, null, came);
        missing(sheet(PHUOC_DAI, 2023), CriterionFigure.REPORTS);
    }

    private WorkEntry entry(UnitId unit, LocalDate on, Work work) {
        return new WorkEntry(new WorkId(id()), unit, on, Authority.TEAM, null, work);
    }

    private long work(UnitId unit, LocalDate on, Work work) {
        return add(unit, new WorkRecorded(entry(unit, on, work)));
    }

    @Test
    void aShareThatNobodyMeasuredIsMissing() {
        missing(sheet(DU, 2022), CriterionFigure.WORKING_AGE_SKILL);
        long all = work(DU, DAY, new Work.Counted(Population.WORKING_AGE, 1_000));
        missing(sheet(DU, 2022), CriterionFigure.WORKING_AGE_SKILL);
        long skilled = work(DU, DAY, new Work.Counted(Population.WORKING_AGE_SKILLED, 640));
        // A count of something else is no evidence of this.
        work(DU, DAY, new Work.Counted(Population.HOUSEHOLDS, 300));
        counted(sheet(DU, 2022), CriterionFigure.WORKING_AGE_SKILL, 640, 1_000L, all, skilled);
        work(QUANG_MINH, DAY, new Work.Counted(Population.WORKING_AGE_SKILLED, 640));
        missing(sheet(QUANG_MINH, 2022), CriterionFigure.WORKING_AGE_SKILL);
    }

    @Test
    void productsOnPlatformsWhereADocumentAsksForThem() {
        missing(sheet(PHUOC_DAI, 2022), CriterionFigure.OCOP);
        ProductRef product = new ProductRef(id());
        WorkEntry listing = entry(THON, DAY, new Work.OcopListed(product, "Voso"));
        long listed = add(THON, new WorkRecorded(listing));
        long again = work(THON, DAY, new Work.OcopListed(product, "Postmart"));
        counted(sheet(PHUOC_DAI, 2022), CriterionFigure.OCOP, 1, null, listed, again);
        long census = work(PHUOC_DAI, DAY, new Work.Counted(Population.OCOP_PRODUCTS, 4));
        counted(sheet(PHUOC_DAI, 2022), CriterionFigure.OCOP, 1, 4L, listed, again, census);
        long back = add(THON, new WorkTakenBack(listing, VoidReason.OTHER));
        counted(sheet(PHUOC_DAI, 2022), CriterionFigure.OCOP, 1, 4L, listed, again, census, back);
        work(QUANG_MINH, DAY, new Work.OcopListed(new ProductRef(id()), "Voso"));
        missing(sheet(QUANG_MINH, 2022), CriterionFigure.OCOP);
    }

    @Test
    void householdsWithSomebodyProficientInAllFive() {
        LocalDate on = LocalDate.of(2024, 10, 5);
        long all = work(VILLAGE, on, new Work.Proficient(new HouseholdRef(id()), 1, EnumSet.allOf(Skill.class)));
        long four = work(VILLAGE, on, new Work.Proficient(new HouseholdRef(id()), 3, EnumSet.complementOf(EnumSet.of(
                Skill.PAYMENT))));
        counted(sheet(QUANG_MINH, 2024), CriterionFigure.PROFICIENCY, 1, null, all, four);
        long census = work(QUANG_MINH, on, new Work.Counted(Population.HOUSEHOLDS, 50));
        counted(sheet(QUANG_MINH, 2024), CriterionFigure.PROFICIENCY, 1, 50L, all, four, census);
        missing(sheet(QUANG_MINH, 2023), CriterionFigure.PROFICIENCY);
    }

    @Test
    void phasesOfCommunicationAndKindsOfSupportOfThePeriod() {
        LocalDate on = LocalDate.of(2024, 9, 20);
        missing(sheet(PHUOC_DAI, 2024), CriterionFigure.COMMUNICATION);
        missing(sheet(PHUOC_DAI, 2024), CriterionFigure.SUPPORT);
        work(PHUOC_DAI, LocalDate.of(2023, 12, 31), new Work.Communicated(Phase.AFTER, Medium.LOCAL_RADIO));
        long before = work(PHUOC_DAI, on, new Work.Communicated(Phase.BEFORE, Medium.LOCAL_RADIO));
        long during = work(PHUOC_DAI, on.plusDays(15), new Work.Communicated(Phase.DURING, Medium.WEBSITE));
        counted(sheet(PHUOC_DAI, 2024), CriterionFigure.COMMUNICATION, 2, 3L, before, during);

        long handed = work(PHUOC_DAI, on, new Work.Supported(Supporter.TELECOM, SupportKind.HANDOVER, 1));
        // Nobody asks social organisations for price incentives.
        long beside = work(PHUOC_DAI, on, new Work.Supported(Supporter.SOCIAL_ORGANISATION, SupportKind.PRICE_INCENTIVE,
                1));
        // NT23 asks for four kinds, BT8 for two.
        counted(sheet(PHUOC_DAI, 2024), CriterionFigure.SUPPORT, 1, 6L, handed, beside);
        missing(sheet(PHUOC_DAI, 2023), CriterionFigure.SUPPORT);
    }

    @Test
    void ofACampaignTheVisitsOfItsDaysAreTheEvidence() {
        TeamId team = new TeamId(id());
        team(team, VILLAGE, TeamLevel.VILLAGE, 5, Post.VILLAGE_HEAD);
        visit(team, LocalDate.of(2024, 9, 30));
        long first = visit(team, LocalDate.of(2024, 10, 1));
        long same = visit(team, LocalDate.of(2024, 10, 1));
        long last = visit(team, LocalDate.of(2024, 10, 10));
        visit(team, LocalDate.of(2024, 10, 11));
        counted(sheet(QUANG_MINH, 2024), CriterionFigure.CAMPAIGN, 2, 10L, first, same, last);
    }

    private long visit(TeamId team, LocalDate on) {
        return add(VILLAGE, new VisitLogged(new VisitId(id()), team, new VisitFacts(VILLAGE, on, new PersonId(new UUID(
                1,
                2)), ActivityArea.SOCIETY, Set.of(), 1, null)));
    }

    @Test
    void whatIsOptionalNeverCountsAgainstACommune() {
        team(new TeamId(id()), PHUOC_DAI, TeamLevel.COMMUNE, 4, Post.VILLAGE_HEAD);
        // NT1 asks for one team of the commune; NT2 only allows one in each village.
        assertThat(line(sheet(PHUOC_DAI, 2022), CriterionFigure.TEAMS_MINIMUM)).satisfies(line -> {
            assertThat(line.count()).isEqualTo(1);
            assertThat(line.of()).isEqualTo(1);
        });
    }

    @Test
    void aMinimumIsMetByItsLastGoodDayWhereThatLiesInThePeriod() {
        UnitId hamlet = new UnitId("xom-1");
        UnitId other = new UnitId("xom-2");
        for (UnitId village : List.of(hamlet, other)) {
            add(DU, new VillageRegistered(village, DU, UnitKind.THON, "Xóm", RandomYear.START, true));
        }
        long may = add(hamlet, new TeamEstablished(new TeamId(id()), hamlet, TeamLevel.VILLAGE, "Tổ", LocalDate.of(2022,
                5, 31), RandomYear.BASIS));
        long june = add(other, new TeamEstablished(new TeamId(id()), other, TeamLevel.VILLAGE, "Tổ", LocalDate.of(2022,
                6,
                1), RandomYear.BASIS));
        // PL8: in May 2022. A year later only that there is a team.
        counted(sheet(DU, 2022), CriterionFigure.TEAMS_MINIMUM, 1, 2L, may, june);
        counted(sheet(DU, 2023), CriterionFigure.TEAMS_MINIMUM, 2, 2L, may, june);
    }

    @Test
    void aSheetRecomputesToTheSameBytesWhateverCameLater() {
        for (UnitId unit : List.of(VILLAGE, THON)) {
            team(new TeamId(id()), unit, TeamLevel.VILLAGE, 4, Post.VILLAGE_HEAD);
        }
        filed(DU, Authority.DISTRICT_COMMITTEE, LocalDate.of(2022, 5, 30));
        work(PHUOC_DAI, JULY, new Work.Supported(Supporter.TELECOM, SupportKind.HANDOVER, 1));
        List<UnitId> units = List.of(QUANG_MINH, DU, PHUOC_DAI, UnitId.COUNTRY);
        List<byte[]> before = units.stream().map(unit -> room.evaluations().bytes(sheet(unit, 2022))).toList();
        long at = log.head();
        team(new TeamId(id()), VILLAGE, TeamLevel.VILLAGE, 5, Post.VILLAGE_HEAD);
        filed(YEN_NINH, Authority.DISTRICT_COMMITTEE, LocalDate.of(2022, 5, 30));
        work(PHUOC_DAI, JULY, new Work.Supported(Supporter.POSTAL, SupportKind.MECHANISM, 1));
        for (int i = 0; i < units.size(); i++) {
            assertThat(room.evaluations().bytes(sheet(units.get(i), 2022))).isNotEqualTo(before.get(i));
            assertThat(Arrays.equals(room.evaluations().bytes(sheet(units.get(i), 2022, at)), before.get(i))).isTrue();
        }
    }
}

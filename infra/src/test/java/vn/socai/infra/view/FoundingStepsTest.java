package vn.socai.infra.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.event.FoundingEvent.DocumentsFiled;
import vn.socai.event.FoundingEvent.LessonsSummarised;
import vn.socai.event.FoundingEvent.PilotClosed;
import vn.socai.event.FoundingEvent.PilotOpened;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.event.TeamEvent.TeamDissolved;
import vn.socai.event.TeamEvent.TeamEstablished;
import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.event.UnitEvent.VillageRegistered;
import vn.socai.graphql.founding.FoundingStep;
import vn.socai.graphql.founding.FoundingStep.Kind;
import vn.socai.graphql.founding.FoundingStep.State;
import vn.socai.graphql.founding.FoundingWalk;
import vn.socai.graphql.reading.Cut;
import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.programme.ProgrammeDocuments;
import vn.socai.programme.Verdict.Grade;
import vn.socai.value.Authority;
import vn.socai.value.FilingKind;
import vn.socai.value.ProgrammeId;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitChange.Abolished;
import vn.socai.value.UnitChange.Created;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.view.ViewStore;
import vn.socai.view.room.ReadingRoom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What the programmes that ship ask for once, and whether it was done in time. */
class FoundingStepsTest {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate END = LocalDate.of(2022, 12, 31);
    private static final UnitId LAO_CAI = new UnitId("10.20220305");
    private static final UnitId BAT_XAT = new UnitId("02683.20220305");
    private static final UnitId SON_LA = new UnitId("14.20220305");
    private static final UnitId VAN_HO = new UnitId("128.20220305");
    private static final UnitId QUANG_MINH = new UnitId("04042.20220305");
    private static final UnitId NEW_COMMUNE = new UnitId("04042.20250701");
    private static final UnitId THAI_NGUYEN = new UnitId("19.20220305");
    private static final UnitId PHU_LUONG = new UnitId("168.20220305");
    private static final UnitId DU = new UnitId("05617.20220305");

    @TempDir
    Path folder;

    private final ListLog log = new ListLog();
    private ViewStore store;
    private ReadingRoom room;
    private FoundingWalk walk;
    private int serial;

    @BeforeEach
    void map() {
        log.add(UnitId.COUNTRY, new UnitsReorganised(RandomYear.BASIS, RandomYear.START, false, List.of(
                new Created(UnitId.COUNTRY, UnitKind.QUOC_GIA, "", "Việt Nam", null),
                new Created(LAO_CAI, UnitKind.TINH, "10", "Lào Cai", UnitId.COUNTRY),
                new Created(BAT_XAT, UnitKind.THI_TRAN, "02683", "Bát Xát", LAO_CAI),
                new Created(SON_LA, UnitKind.TINH, "14", "Sơn La", UnitId.COUNTRY),
                new Created(VAN_HO, UnitKind.HUYEN, "128", "Vân Hồ", SON_LA),
                new Created(QUANG_MINH, UnitKind.XA, "04042", "Quang Minh", VAN_HO),
                new Created(THAI_NGUYEN, UnitKind.TINH, "19", "Thái Nguyên", UnitId.COUNTRY),
                new Created(PHU_LUONG, UnitKind.HUYEN, "168", "Phú Lương", THAI_NGUYEN),
                new Created(DU, UnitKind.THI_TRAN, "05617", "Đu", PHU_LUONG))));
        ProgrammeDocuments.shipped()
                .forEach(c -> log.add(c.area(), new ProgrammeAdopted(c.programme(), c.title(), c
                        .teamLabel(), c.area(), c.from(), c.until(), c.basis(), c.rules())));
        store = new SqliteViewStore(folder.resolve("views.db"));
        room = ReadingRoom.open(log, store, new RecordCodec(), ReadingRoom.LIVE);
        walk = new FoundingWalk(room.atlas(), room.roster(), room.shelf(), room.foundings(), room.owing());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<FoundingStep> steps(UnitId root, LocalDate on, Kind... kinds) {
        while (room.projector().step(1_000) > 0) {
            // On.
        }
        assertThat(room.projector().parked()).isEmpty();
        return walk.steps(root, Set.of(kinds), new Cut(log.head(), on));
    }

    private FoundingStep step(UnitId root, LocalDate on, Kind kind) {
        List<FoundingStep> steps = steps(root, on, kind);
        assertThat(steps).hasSize(1);
        return steps.getFirst();
    }

    private long filed(LocalDate on, FilingKind... what) {
        return log.add(QUANG_MINH, new DocumentsFiled(QUANG_MINH, new ProgrammeId("van-ho-2022"), Set.copyOf(Arrays
                .asList(what)), Authority.COMMUNE_COMMITTEE, Authority.DISTRICT_COMMITTEE,
                Authority.DISTRICT_CULTURE_OFFICE, on, null)).position();
    }

    @Test
    void aFilingIsDoneWhenTheLastOfItsPapersHasCome() {
        LocalDate last = LocalDate.of(2022, 6, 17);
        assertThat(step(QUANG_MINH, last, Kind.FILING).state()).isEqualTo(State.OPEN);
        assertThat(step(QUANG_MINH, last.plusDays(1), Kind.FILING).state()).isEqualTo(State.MISSING);
        long list = filed(last, FilingKind.LIST);
        assertThat(step(QUANG_MINH, END, Kind.FILING)).satisfies(step -> {
            assertThat(step.state()).isEqualTo(State.MISSING);
            assertThat(step.on()).isNull();
            assertThat(step.positions()).containsExactly(list);
        });
        long decision = filed(last.plusDays(1), FilingKind.DECISION);
        assertThat(step(QUANG_MINH, END, Kind.FILING)).satisfies(step -> {
            assertThat(step.rule()).isEqualTo("VH20");
            assertThat(step.state()).isEqualTo(State.LATE);
            assertThat(step.ifMissed()).isEqualTo(Grade.BREACH);
            assertThat(step.on()).isEqualTo(last.plusDays(1));
            assertThat(step.positions()).containsExactly(list, decision);
            assertThat(step.programme().version()).isEqualTo(1);
        });
        // As it stood on the last good day nothing was late yet.
        assertThat(step(QUANG_MINH, last, Kind.FILING).state()).isEqualTo(State.OPEN);
    }

    @Test
    void theFirstPaperOfAKindCountsAndNoSecondMakesItLate() {
        filed(LocalDate.of(2022, 6, 16), FilingKind.LIST, FilingKind.DECISION);
        filed(LocalDate.of(2022, 7, 16), FilingKind.LIST, FilingKind.DECISION);
        assertThat(step(QUANG_MINH, END, Kind.FILING)).satisfies(step -> {
            assertThat(step.state()).isEqualTo(State.IN_TIME);
            assertThat(step.on()).isEqualTo(LocalDate.of(2022, 6, 16));
        });
    }

    @Test
    void afterTheReformACommuneStillAnswersForWhatItOwed() {
        log.add(UnitId.COUNTRY, new UnitsReorganised(RandomYear.BASIS, REFORM, false, List.of(
                new Created(NEW_COMMUNE, UnitKind.XA, "04042", "Quang Minh", SON_LA),
                new Abolished(QUANG_MINH, List.of(NEW_COMMUNE), null),
                new Abolished(VAN_HO, List.of(), null))));
        filed(LocalDate.of(2022, 6, 16), FilingKind.LIST, FilingKind.DECISION);
        FoundingStep step = step(NEW_COMMUNE, REFORM, Kind.FILING);
        assertThat(step.unit()).isEqualTo(QUANG_MINH);
        assertThat(step.state()).isEqualTo(State.IN_TIME);
    }

    @Test
    void aDocumentWithoutADayIsNeverOverdue() {
        List<FoundingStep> steps = steps(DU, END, Kind.FILING);
        assertThat(steps).extracting(FoundingStep::rule).containsExactly("PL23", "PL7");
        assertThat(steps).extracting(FoundingStep::state).containsExactly(State.OPEN, State.MISSING);
    }

    @Test
    void aPilotBeginsEndsAndTeachesByItsDays() {
        ProgrammeId vanHo = new ProgrammeId("van-ho-2022");
        LocalDate first = LocalDate.of(2022, 6, 20);
        LocalDate last = LocalDate.of(2023, 6, 20);
        assertThat(step(QUANG_MINH, first, Kind.PILOT_OPENED).state()).isEqualTo(State.OPEN);
        assertThat(step(QUANG_MINH, END, Kind.PILOT_OPENED).state()).isEqualTo(State.MISSING);
        assertThat(steps(QUANG_MINH, END, Kind.PILOT_CLOSED)).isEmpty();
        long opened = log.add(QUANG_MINH, new PilotOpened(QUANG_MINH, vanHo, first)).position();
        assertThat(step(QUANG_MINH, END, Kind.PILOT_OPENED)).satisfies(step -> {
            assertThat(step.state()).isEqualTo(State.IN_TIME);
            assertThat(step.positions()).containsExactly(opened);
        });
        assertThat(step(QUANG_MINH, END, Kind.PILOT_CLOSED).state()).isEqualTo(State.OPEN);
        assertThat(step(QUANG_MINH, last.plusDays(1), Kind.PILOT_CLOSED).state()).isEqualTo(State.MISSING);
        log.add(QUANG_MINH, new PilotClosed(QUANG_MINH, vanHo, last.minusDays(1)));
        assertThat(step(QUANG_MINH, last, Kind.PILOT_CLOSED).state()).isEqualTo(State.EARLY);

        LocalDate lessons = LocalDate.of(2022, 6, 29);
        assertThat(step(BAT_XAT, lessons.plusDays(1), Kind.LESSONS).state()).isEqualTo(State.MISSING);
        log.add(BAT_XAT, new LessonsSummarised(BAT_XAT, new ProgrammeId("lao-cai-2022"), lessons.plusDays(1), null));
        assertThat(step(BAT_XAT, END, Kind.LESSONS)).satisfies(step -> {
            assertThat(step.rule()).isEqualTo("LC3");
            assertThat(step.state()).isEqualTo(State.LATE);
        });
        // Lào Cai's pilot has no first day, and Vân Hồ's no lessons.
        assertThat(steps(LAO_CAI, END, Kind.PILOT_OPENED)).isEmpty();
        assertThat(steps(QUANG_MINH, END, Kind.LESSONS)).isEmpty();
    }

    private TeamId team(UnitId unit, LocalDate on) {
        TeamId team = new TeamId(new UUID(3, ++serial));
        log.add(unit, new TeamEstablished(team, unit, TeamLevel.VILLAGE, "Tổ", on, RandomYear.BASIS));
        return team;
    }

    private UnitId village(UnitId commune) {
        UnitId village = new UnitId("thon-" + ++serial);
        log.add(commune, new VillageRegistered(village, commune, UnitKind.THON, "Thôn", RandomYear.START, true));
        return village;
    }

    @Test
    void theThirdPilotTeamDecidesWhetherACommuneWasInTime() {
        LocalDate last = LocalDate.of(2022, 6, 29);
        TeamId first = team(BAT_XAT, last);
        team(BAT_XAT, last);
        assertThat(pilot(last)).isEqualTo(State.OPEN);
        assertThat(pilot(last.plusDays(1))).isEqualTo(State.MISSING);
        team(BAT_XAT, last.plusDays(5));
        assertThat(pilot(END)).isEqualTo(State.LATE);
        team(BAT_XAT, last);
        assertThat(pilot(END)).isEqualTo(State.IN_TIME);
        // That it stood in time stays true when it ends later.
        log.add(BAT_XAT, new TeamDissolved(first, LocalDate.of(2022, 10, 1), RandomYear.BASIS));
        assertThat(pilot(END)).isEqualTo(State.IN_TIME);
    }

    private State pilot(LocalDate on) {
        return steps(BAT_XAT, on, Kind.TEAMS_FOUNDED).stream()
                .filter(step -> step.rule().equals("LC3"))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void aHamletAndATeamOfPhuLuongHaveTheMonthOfMay() {
        UnitId with = village(DU);
        UnitId late = village(DU);
        UnitId without = village(DU);
        TeamId good = team(with, LocalDate.of(2022, 5, 31));
        TeamId tardy = team(late, LocalDate.of(2022, 6, 1));
        assertThat(steps(DU, END, Kind.TEAMS_FOUNDED)).extracting(FoundingStep::unit, FoundingStep::state,
                FoundingStep::ifMissed, FoundingStep::on)
                .containsExactlyInAnyOrder(tuple(with, State.IN_TIME, Grade.NOTED, null),
                        tuple(late, State.LATE, Grade.NOTED, LocalDate.of(2022, 6, 1)),
                        tuple(without, State.MISSING, Grade.NOTED, null));
        assertThat(steps(PHU_LUONG, END, Kind.TEAM_FOUNDED)).extracting(FoundingStep::team, FoundingStep::state,
                FoundingStep::rule)
                .containsExactlyInAnyOrder(tuple(good, State.IN_TIME, "PL8"),
                        tuple(tardy, State.LATE, "PL8"));
        assertThat(steps(SON_LA, END, Kind.TEAM_FOUNDED)).isEmpty();
    }
}

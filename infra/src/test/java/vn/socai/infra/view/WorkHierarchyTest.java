package vn.socai.infra.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.event.CampaignEvent.CampaignDayLogged;
import vn.socai.event.CampaignEvent.CampaignPlanSubmitted;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.event.WorkEvent.WorkEntry;
import vn.socai.event.WorkEvent.WorkRecorded;
import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.value.Authority;
import vn.socai.value.CampaignRule;
import vn.socai.value.CampaignTopic;
import vn.socai.value.Clause;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Strength;
import vn.socai.value.Task;
import vn.socai.value.TeamId;
import vn.socai.value.UnitChange.Abolished;
import vn.socai.value.UnitChange.Created;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.value.Work;
import vn.socai.value.WorkId;
import vn.socai.view.ViewStore;
import vn.socai.view.campaign.CampaignBoard.Out;
import vn.socai.view.room.ReadingRoom;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.work.WorkLine;
import vn.socai.view.work.WorkTally;

import static org.assertj.core.api.Assertions.assertThat;

/** Work and a campaign across a reform: on the tree of each day, of one day, and of today. */
class WorkHierarchyTest {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate FIRST = LocalDate.of(2025, 6, 29);
    private static final LocalDate LAST = LocalDate.of(2025, 7, 2);
    private static final UnitId YEN_BAI = new UnitId("15.20220305");
    private static final UnitId LAO_CAI = new UnitId("10.20220305");
    private static final UnitId NEW_LAO_CAI = new UnitId("15.20250701");
    private static final UnitId OLD = new UnitId("00001.20220305");
    private static final UnitId NEW = new UnitId("00001.20250701");
    private static final Hierarchy AS_WAS = new Hierarchy.AsWas();
    private static final TeamId TEAM = new TeamId(new UUID(5, 1));

    @TempDir
    Path folder;

    private final ListLog log = new ListLog();
    private ViewStore store;
    private ReadingRoom room;
    private int serial;

    @BeforeEach
    void aReformInTheMidstOfACampaign() {
        log.add(UnitId.COUNTRY, new UnitsReorganised(RandomYear.BASIS, RandomYear.START, false, List.of(
                new Created(UnitId.COUNTRY, UnitKind.QUOC_GIA, "", "Việt Nam", null),
                new Created(YEN_BAI, UnitKind.TINH, "15", "Yên Bái", UnitId.COUNTRY),
                new Created(LAO_CAI, UnitKind.TINH, "10", "Lào Cai", UnitId.COUNTRY),
                new Created(OLD, UnitKind.XA, "00001", "Đặng Xá", YEN_BAI))));
        log.add(UnitId.COUNTRY, new UnitsReorganised(RandomYear.BASIS, REFORM, false, List.of(
                new Created(NEW_LAO_CAI, UnitKind.TINH, "15", "Lào Cai", UnitId.COUNTRY),
                new Created(NEW, UnitKind.XA, "00001", "Đặng Xá", NEW_LAO_CAI),
                new Abolished(OLD, List.of(NEW), null),
                new Abolished(YEN_BAI, List.of(NEW_LAO_CAI), null),
                new Abolished(LAO_CAI, List.of(NEW_LAO_CAI), null))));
        log.add(UnitId.COUNTRY, new ProgrammeAdopted(new ProgrammeVersion(new ProgrammeId("thu"), 1), "Thử", "Tổ",
                UnitId.COUNTRY, RandomYear.START, null, RandomYear.BASIS, List.of(new CampaignRule.Campaign(new Clause(
                        "X1", Strength.REQUIRED, "1", ""), "thu", "Thử", FIRST, LAST))));
        store = new SqliteViewStore(folder.resolve("views.db"));
        room = ReadingRoom.open(log, store, new RecordCodec(), ReadingRoom.LIVE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void fold() {
        while (room.projector().step(1_000) > 0) {
            // On.
        }
        assertThat(room.projector().parked()).isEmpty();
    }

    private void done(UnitId unit, LocalDate on, int count) {
        log.add(unit, new WorkRecorded(new WorkEntry(new WorkId(new UUID(1, ++serial)), unit, on, Authority.TEAM, null,
                new Work.Done(Task.SURVEYS, count))));
    }

    private long done(UnitId unit, Hierarchy hierarchy) {
        return room.work()
                .tally()
                .between(unit, FIRST.minusDays(30), LAST.plusDays(30), hierarchy, log.head())
                .stream()
                .mapToLong(WorkLine::amount)
                .sum();
    }

    @Test
    void workCountsWhereItsDayPutIt() {
        done(OLD, FIRST, 3);
        done(NEW, LAST, 40);
        // Recorded for the new commune of a day on which it was not yet: it stood where the old one stood.
        done(NEW, FIRST, 500);
        fold();
        assertThat(done(YEN_BAI, AS_WAS)).isEqualTo(503);
        assertThat(done(NEW_LAO_CAI, AS_WAS)).isEqualTo(40);
        assertThat(done(LAO_CAI, AS_WAS)).isZero();
        assertThat(done(UnitId.COUNTRY, AS_WAS)).isEqualTo(543);
        assertThat(done(YEN_BAI, new Hierarchy.AsOf(FIRST))).isEqualTo(543);
        assertThat(done(NEW_LAO_CAI, new Hierarchy.AsOf(FIRST))).isZero();
        assertThat(done(NEW_LAO_CAI, new Hierarchy.Restated(LAST))).isEqualTo(543);
        assertThat(done(YEN_BAI, new Hierarchy.Restated(LAST))).isZero();
        assertThat(room.work()
                .tally()
                .months(NEW_LAO_CAI, FIRST, LAST, AS_WAS, log.head())).extracting(WorkTally.Month::month)
                .containsExactly(YearMonth.of(2025, 7));
    }

    private List<Out> out(Hierarchy hierarchy) {
        return room.work()
                .campaigns()
                .out(UnitId.COUNTRY, List.of(YEN_BAI, NEW_LAO_CAI), FIRST, LAST, hierarchy, log.head());
    }

    @Test
    void aTeamIsOutInTheProvinceOfEachDayAndOnceInTheNation() {
        log.add(OLD, new CampaignPlanSubmitted("thu", TEAM, OLD, Set.of(CampaignTopic.LOCAL), List.of(FIRST), 0,
                FIRST));
        for (LocalDate day : List.of(FIRST, FIRST.plusDays(1), LAST)) {
            log.add(OLD, new CampaignDayLogged("thu", TEAM, OLD, day));
        }
        fold();
        assertThat(out(AS_WAS)).containsExactly(new Out(List.of(1, 1, 0, 1), 1), new Out(List.of(1, 1, 0, 0), 1),
                new Out(List.of(0, 0, 0, 1), 1));
        assertThat(out(new Hierarchy.AsOf(FIRST))).containsExactly(new Out(List.of(1, 1, 0, 1), 1), new Out(List.of(1,
                1,
                0, 1), 1), new Out(List.of(0, 0, 0, 0), 0));
        assertThat(out(new Hierarchy.Restated(LAST))).containsExactly(new Out(List.of(1, 1, 0, 1), 1), new Out(List.of(
                0,
                0, 0, 0), 0), new Out(List.of(1, 1, 0, 1), 1));
    }
}

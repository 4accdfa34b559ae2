package vn.socai.infra.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.event.TeamEvent.TeamDissolved;
import vn.socai.event.TeamEvent.TeamEstablished;
import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.event.UnitEvent.VillageRegistered;
import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.value.Clause;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Strength;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.TeamRule;
import vn.socai.value.UnitChange.Created;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.value.UnitLevel;
import vn.socai.view.ViewStore;
import vn.socai.view.programmes.ProgrammeCard;
import vn.socai.view.room.ReadingRoom;
import vn.socai.view.tally.Coverage;
import vn.socai.view.tally.Hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

/** Units with enough teams against those that a programme asks, as in Vân Hồ 1480/UBND-VHTT §1.1 (VH2, VH3 and its exception). */
class CoverageTest {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 20);
    private static final UnitId DISTRICT = new UnitId("128.20220305");
    private static final UnitId ELSEWHERE = new UnitId("129.20220305");
    private static final UnitId ONE = new UnitId("04057.20220305");
    private static final UnitId QUANG_MINH = new UnitId("04042.20220305");
    private static final ProgrammeVersion FIRST = new ProgrammeVersion(new ProgrammeId("van-ho-2022"), 1);

    @TempDir
    Path folder;

    private final ListLog log = new ListLog();
    private ViewStore store;
    private ReadingRoom room;
    private int serial;

    @BeforeEach
    void map() {
        log.add(UnitId.COUNTRY, new UnitsReorganised(RandomYear.BASIS, RandomYear.START, false, List.of(
                new Created(UnitId.COUNTRY, UnitKind.QUOC_GIA, "", "Việt Nam", null),
                new Created(DISTRICT, UnitKind.HUYEN, "128", "Vân Hồ", UnitId.COUNTRY),
                new Created(ELSEWHERE, UnitKind.HUYEN, "129", "Khác", UnitId.COUNTRY),
                new Created(ONE, UnitKind.XA, "04057", "Xuân Nha", DISTRICT),
                new Created(QUANG_MINH, UnitKind.XA, "04042", "Quang Minh", DISTRICT))));
        log.add(DISTRICT, adopted(FIRST, 5, null));
        store = new SqliteViewStore(folder.resolve("views.db"));
        room = ReadingRoom.open(log, store, new RecordCodec(), ReadingRoom.LIVE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static ProgrammeAdopted adopted(ProgrammeVersion version, int min, LocalDate until) {
        return new ProgrammeAdopted(version, "Thí điểm", "Tổ", DISTRICT, RandomYear.START, until, RandomYear.BASIS,
                List.of(new TeamRule.TeamsPerCommune(new Clause("VH3", Strength.REQUIRED, "1", ""), TeamLevel.VILLAGE,
                        min, null, null, List.of(
                                new TeamRule.Exemption(QUANG_MINH, 3))),
                        new TeamRule.TeamsPerVillage(new Clause("X", Strength.ENCOURAGED, "1", ""), 1, null)));
    }

    private TeamId found(UnitId commune, LocalDate on) {
        UnitId village = new UnitId("v" + ++serial);
        TeamId team = new TeamId(new UUID(1, serial));
        log.add(commune, new VillageRegistered(village, commune, UnitKind.BAN, "Bản " + serial, RandomYear.START,
                true));
        log.add(village, new TeamEstablished(team, village, TeamLevel.VILLAGE, "Tổ " + serial, on, RandomYear.BASIS));
        return team;
    }

    private List<Coverage> coverage(UnitId unit, LocalDate on) {
        while (room.projector().step(100) > 0) {
            // On.
        }
        return room.tally().coverage(unit, on, new Hierarchy.AsOf(on), room.projector().projectedUpTo());
    }

    @Test
    void a_commune_is_covered_from_the_day_of_its_last_needed_team_and_an_exception_needs_fewer() {
        TeamId last = null;
        for (int i = 0; i < 3; i++) {
            found(QUANG_MINH, DAY);
            last = found(ONE, DAY);
        }
        Coverage communes = coverage(DISTRICT, DAY).getFirst();
        assertThat(communes.covered()).isEqualTo(1);
        assertThat(communes.due()).isEqualTo(2);
        assertThat(communes.level()).isEqualTo(UnitLevel.COMMUNE);
        assertThat(communes.shortfalls()).containsExactly(new Coverage.Shortfall(ONE, 3, 5));
        assertThat(coverage(DISTRICT, DAY.minusDays(1)).getFirst().covered()).isZero();
        found(ONE, DAY);
        found(ONE, DAY.plusDays(3));
        assertThat(coverage(UnitId.COUNTRY, DAY.plusDays(2)).getFirst().covered()).isEqualTo(1);
        assertThat(coverage(UnitId.COUNTRY, DAY.plusDays(3)).getFirst().covered()).isEqualTo(2);
        log.add(ONE, new TeamDissolved(last, DAY.plusDays(9), RandomYear.BASIS));
        assertThat(coverage(ONE, DAY.plusDays(9)).getFirst().covered()).isZero();
        Coverage villages = coverage(DISTRICT, DAY.plusDays(9)).get(1);
        assertThat(villages.due()).isEqualTo(8);
        assertThat(villages.covered()).isEqualTo(7);
    }

    @Test
    void a_programme_asks_nothing_outside_its_area_or_its_time_and_a_new_version_judges_from_then_on() {
        found(ONE, DAY);
        assertThat(coverage(ELSEWHERE, DAY)).isEmpty();
        assertThat(coverage(DISTRICT, RandomYear.START.minusDays(1))).isEmpty();
        log.add(DISTRICT, adopted(new ProgrammeVersion(FIRST.programme(), 2), 1, DAY.plusDays(10)));
        assertThat(coverage(DISTRICT, DAY).getFirst().covered()).isEqualTo(1);
        assertThat(coverage(DISTRICT, DAY).getFirst().programme().version()).isEqualTo(2);
        // The first version has no end, but the second took its place.
        assertThat(coverage(DISTRICT, DAY.plusDays(10))).isEmpty();
        long head = room.projector().projectedUpTo();
        assertThat(room.shelf().binding(ONE, DAY, head)).extracting(ProgrammeCard::programme)
                .containsExactly(new ProgrammeVersion(FIRST.programme(), 2));
        assertThat(room.shelf().binding(ELSEWHERE, DAY, head)).isEmpty();
        assertThat(room.shelf().all(2)).extracting(ProgrammeCard::programme).containsExactly(FIRST);
    }
}

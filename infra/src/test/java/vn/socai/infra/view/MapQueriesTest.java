package vn.socai.infra.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.event.UnitEvent.VillageAssigned;
import vn.socai.event.UnitEvent.VillageRegistered;
import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.infra.lookup.Reach;
import vn.socai.infra.lookup.UnitsInAtlas;
import vn.socai.unit.Units;
import vn.socai.value.LegalBasis;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitChange.Abolished;
import vn.socai.value.UnitChange.Created;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.value.UnitLevel;
import vn.socai.view.BadCursor;
import vn.socai.view.Horizon;
import vn.socai.view.Slice;
import vn.socai.view.ViewStore;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Tree.Place;
import vn.socai.view.atlas.UnitCard;
import vn.socai.view.room.ReadingRoom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MapQueriesTest {
    private static final LocalDate BEFORE = LocalDate.of(2022, 3, 5);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LegalBasis OLD = new LegalBasis("1", BEFORE, "Quốc hội");
    private static final LegalBasis NEW = new LegalBasis("2", REFORM, "Quốc hội");
    private static final UnitId YEN_BAI = new UnitId("15.20220305");
    private static final UnitId LAO_CAI = new UnitId("10.20220305");
    private static final UnitId NEW_LAO_CAI = new UnitId("15.20250701");
    private static final UnitId DISTRICT = new UnitId("100.20220305");
    private static final UnitId DANG = new UnitId("00001.20220305");
    private static final UnitId AN = new UnitId("00002.20220305");
    private static final UnitId EAST = new UnitId("00003.20250701");
    private static final UnitId WEST = new UnitId("00001.20250701");
    private static final UnitId VILLAGE = new UnitId("v1");
    private static final UnitId OTHER_VILLAGE = new UnitId("v2");

    @TempDir
    Path folder;

    private final ListLog log = new ListLog();
    private ViewStore store;
    private Atlas atlas;
    private Horizon horizon;
    private long head;

    @BeforeEach
    void twoMaps() {
        log.add(UnitId.COUNTRY, new UnitsReorganised(OLD, BEFORE, false, List.of(
                new Created(UnitId.COUNTRY, UnitKind.QUOC_GIA, "", "Việt Nam", null),
                new Created(YEN_BAI, UnitKind.TINH, "15", "Yên Bái", UnitId.COUNTRY),
                new Created(LAO_CAI, UnitKind.TINH, "10", "Lào Cai", UnitId.COUNTRY),
                new Created(DISTRICT, UnitKind.HUYEN, "100", "Văn Yên", YEN_BAI),
                new Created(DANG, UnitKind.XA, "00001", "Đặng Xá", DISTRICT),
                new Created(AN, UnitKind.THI_TRAN, "00002", "Ân Thi", DISTRICT))));
        log.add(DANG, new VillageRegistered(VILLAGE, DANG, UnitKind.BAN, "Bản Một", BEFORE, true));
        log.add(AN, new VillageRegistered(OTHER_VILLAGE, AN, UnitKind.BAN, "Bản Hai", BEFORE, true));
        log.add(UnitId.COUNTRY, new UnitsReorganised(NEW, REFORM, false, List.<UnitChange>of(
                new Created(NEW_LAO_CAI, UnitKind.TINH, "15", "Lào Cai", UnitId.COUNTRY),
                new Created(EAST, UnitKind.XA, "00003", "Đông", NEW_LAO_CAI),
                new Created(WEST, UnitKind.XA, "00001", "Tây", NEW_LAO_CAI),
                new Abolished(DANG, List.of(EAST, WEST), null),
                new Abolished(AN, List.of(EAST), null),
                new Abolished(DISTRICT, List.of(), null),
                new Abolished(YEN_BAI, List.of(NEW_LAO_CAI), null),
                new Abolished(LAO_CAI, List.of(NEW_LAO_CAI), null))));
        log.add(WEST, new VillageAssigned(VILLAGE, WEST, REFORM.plusMonths(1)));
        store = new SqliteViewStore(folder.resolve("views.db"));
        ReadingRoom room = ReadingRoom.open(log, store, new RecordCodec(), ReadingRoom.LIVE);
        room.projector().step(100);
        atlas = room.atlas();
        horizon = room.projector();
        head = room.projector().projectedUpTo();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_code_means_what_it_meant_on_the_day() {
        assertThat(atlas.byCode("15", BEFORE, head)).map(UnitCard::fullName).contains("Tỉnh Yên Bái");
        assertThat(atlas.byCode("15", REFORM, head)).map(UnitCard::fullName).contains("Tỉnh Lào Cai");
        assertThat(atlas.byCode("10", REFORM, head)).isEmpty();
        assertThat(atlas.byCode("00001", REFORM, head)).map(UnitCard::id).contains(WEST);
        // Before the ledger knew of the reform, the old map was thought to go on.
        assertThat(atlas.byCode("15", REFORM, 3)).map(UnitCard::id).contains(YEN_BAI);
    }

    @Test
    void ancestors_and_children_are_of_the_day() {
        assertThat(atlas.ancestors(VILLAGE, BEFORE, head)).extracting(UnitCard::id)
                .containsExactly(DANG, DISTRICT, YEN_BAI, UnitId.COUNTRY);
        assertThat(atlas.children(UnitId.COUNTRY, BEFORE, head)).extracting(UnitCard::code).containsExactly("10", "15");
        assertThat(atlas.children(NEW_LAO_CAI, REFORM, head)).extracting(UnitCard::id).containsExactly(WEST, EAST);
        assertThat(atlas.children(List.of(EAST, WEST), REFORM, head).get(EAST)).extracting(UnitCard::id)
                .containsExactly(OTHER_VILLAGE);
        assertThat(atlas.unit(DANG, REFORM, head)).isEmpty();
        assertThat(atlas.nearest(DANG, REFORM, head)).map(UnitCard::until).contains(REFORM);
        assertThat(atlas.nearest(EAST, BEFORE, head)).map(UnitCard::parent).contains(NEW_LAO_CAI);
    }

    @Test
    void a_village_of_a_split_commune_is_unassigned_until_somebody_assigns_it() {
        assertThat(atlas.tree(REFORM, head).place(VILLAGE)).isEqualTo(new Place(NEW_LAO_CAI, false));
        assertThat(atlas.unit(VILLAGE, REFORM, head).orElseThrow().parent()).isNull();
        assertThat(atlas.ancestors(VILLAGE, REFORM, head)).extracting(UnitCard::id)
                .containsExactly(NEW_LAO_CAI, UnitId.COUNTRY);
        LocalDate later = REFORM.plusMonths(1);
        assertThat(atlas.tree(later, head).place(VILLAGE)).isEqualTo(new Place(VILLAGE, true));
        assertThat(atlas.unit(VILLAGE, later, head).orElseThrow().parent()).isEqualTo(WEST);
        assertThat(atlas.tree(REFORM, head).place(AN)).isEqualTo(new Place(EAST, true));
        assertThat(atlas.tree(REFORM, head).place(DISTRICT)).isEqualTo(new Place(NEW_LAO_CAI, false));
        assertThat(atlas.tree(BEFORE, head).place(WEST)).isEqualTo(new Place(DANG, true));
        assertThat(atlas.tree(BEFORE, head).place(EAST)).isEqualTo(new Place(DISTRICT, false));
        assertThat(atlas.tree(BEFORE, head).place(new UnitId("nobody"))).isEqualTo(new Place(UnitId.COUNTRY, false));
    }

    @Test
    void within_follows_successors() {
        assertThat(atlas.within(VILLAGE, DISTRICT, BEFORE, head)).isTrue();
        assertThat(atlas.within(VILLAGE, NEW_LAO_CAI, REFORM, head)).isTrue();
        assertThat(atlas.within(OTHER_VILLAGE, EAST, REFORM, head)).isTrue();
        assertThat(atlas.within(OTHER_VILLAGE, WEST, REFORM, head)).isFalse();
        assertThat(atlas.within(YEN_BAI, NEW_LAO_CAI, REFORM, head)).isTrue();
        assertThat(atlas.within(NEW_LAO_CAI, YEN_BAI, BEFORE, head)).isFalse();
    }

    @Test
    void a_root_that_is_gone_holds_what_it_held_on_its_last_day_and_what_took_that_over() {
        assertThat(atlas.within(DANG, DISTRICT, REFORM, head)).isTrue();
        assertThat(atlas.within(VILLAGE, DANG, REFORM, head)).isTrue();
        assertThat(atlas.within(VILLAGE, AN, REFORM, head)).isFalse();
        // What came after it stands where all that it came from stood.
        assertThat(atlas.within(WEST, DISTRICT, REFORM, head)).isTrue();
        assertThat(atlas.within(EAST, DISTRICT, REFORM, head)).isTrue();
        assertThat(atlas.within(EAST, DANG, REFORM, head)).isFalse();
        assertThat(atlas.within(NEW_LAO_CAI, DISTRICT, REFORM, head)).isFalse();
        // As long as the ledger knew of no reform, the district stood.
        assertThat(atlas.within(WEST, DISTRICT, REFORM, 3)).isFalse();
    }

    @Test
    void an_office_that_is_gone_acts_for_nobody_but_itself() {
        Units units = new UnitsInAtlas(atlas, new Reach(log, horizon));
        assertThat(units.within(WEST, DISTRICT, REFORM)).isTrue();
        assertThat(units.holds(DISTRICT, WEST, REFORM)).isFalse();
        assertThat(units.holds(DISTRICT, DANG, REFORM)).isFalse();
        assertThat(units.holds(DISTRICT, DISTRICT, REFORM)).isTrue();
        assertThat(units.holds(DISTRICT, DANG, BEFORE)).isTrue();
        assertThat(units.holds(NEW_LAO_CAI, DANG, REFORM)).isTrue();
    }

    @Test
    void search_folds_marks_and_case_and_goes_on_behind_a_cursor() {
        assertThat(ids(atlas.search("dang xa", UnitId.COUNTRY, null, BEFORE, head, 10, null))).containsExactly(DANG);
        assertThat(ids(atlas.search("BAN", DANG, UnitLevel.VILLAGE, BEFORE, head, 10, null))).containsExactly(VILLAGE);
        assertThat(ids(atlas.search("00002", UnitId.COUNTRY, null, BEFORE, head, 10, null))).containsExactly(AN);
        Slice<UnitCard> first = atlas.search("", UnitId.COUNTRY, UnitLevel.COMMUNE, BEFORE, head, 1, null);
        // In Vietnamese Â comes before Đ.
        assertThat(ids(first)).containsExactly(AN);
        assertThat(first.hasNext()).isTrue();
        Slice<UnitCard> second = atlas.search("", UnitId.COUNTRY, UnitLevel.COMMUNE, BEFORE, head, 1, first.rows()
                .getFirst()
                .cursor());
        assertThat(ids(second)).containsExactly(DANG);
        assertThat(second.hasNext()).isFalse();
        assertThatThrownBy(() -> atlas.search("", UnitId.COUNTRY, null, BEFORE, head, 1, "nonsense"))
                .isInstanceOf(BadCursor.class);
    }

    @Test
    void lineage_goes_one_step_each_way() {
        assertThat(atlas.lineage(DANG, head).successors()).extracting(s -> s.unit()).containsExactly(EAST, WEST);
        assertThat(atlas.lineage(EAST, head).predecessors()).extracting(s -> s.unit()).containsExactly(DANG, AN);
        assertThat(atlas.lineage(DANG, 3).successors()).isEmpty();
    }

    private static List<UnitId> ids(Slice<UnitCard> slice) {
        return slice.items().stream().map(UnitCard::id).toList();
    }
}

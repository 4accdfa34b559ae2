package vn.socai.infra.view;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.event.UnitEvent.VillageAssigned;
import vn.socai.event.UnitEvent.VillageRegistered;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.event.VisitEvent.VisitVoided;
import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.value.ActivityArea;
import vn.socai.value.HouseholdRef;
import vn.socai.value.PersonId;
import vn.socai.value.Skill;
import vn.socai.value.TeamId;
import vn.socai.value.UnitChange.Abolished;
import vn.socai.value.UnitChange.Created;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;
import vn.socai.value.VoidReason;
import vn.socai.view.ViewStore;
import vn.socai.view.room.ReadingRoom;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.TallyView;
import vn.socai.view.tally.Window;

import static org.assertj.core.api.Assertions.assertThat;

/** Busy villages that are added up together, by former commune: against the auditor, and against what is asked of the store. */
class VillageSumsTest {
    private static final long SEED = Long.getLong("socai.seed", System.nanoTime());
    private static final LocalDate REFORM = LocalDate.of(2023, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 1);
    private static final UnitId DISTRICT = new UnitId("128.20220305");
    private static final UnitId EAST = new UnitId("04057.20220305");
    private static final UnitId WEST = new UnitId("04042.20220305");
    private static final UnitId WHOLE = new UnitId("04042.20230101");
    private static final int VILLAGES = 12;

    @TempDir
    Path folder;

    private final ListLog log = new ListLog();
    private final Random random = new Random(SEED);
    private final List<UnitId> villages = new ArrayList<>();
    private final List<VisitLogged> visits = new ArrayList<>();
    private ViewStore store;
    private int asked;

    @BeforeEach
    void happen() {
        System.out.println("VillageSumsTest: -Dsocai.seed=" + SEED);
        store = new SqliteViewStore(folder.resolve("views.db"));
        log.add(UnitId.COUNTRY, new UnitsReorganised(RandomYear.BASIS, RandomYear.START, false, List.of(
                new Created(UnitId.COUNTRY, UnitKind.QUOC_GIA, "", "Việt Nam", null),
                new Created(DISTRICT, UnitKind.HUYEN, "128", "Vân Hồ", UnitId.COUNTRY),
                new Created(EAST, UnitKind.XA, "04057", "Xuân Nha", DISTRICT),
                new Created(WEST, UnitKind.XA, "04042", "Quang Minh", DISTRICT))));
        for (int i = 0; i < 2 * VILLAGES; i++) {
            UnitId village = new UnitId("v" + i);
            villages.add(village);
            UnitId commune = i < VILLAGES ? EAST : WEST;
            log.add(commune, new VillageRegistered(village, commune, UnitKind.BAN, "Bản " + i, RandomYear.START, true));
        }
        visit(150);
        log.add(UnitId.COUNTRY, new UnitsReorganised(RandomYear.BASIS, REFORM, false, List.of(
                new Created(WHOLE, UnitKind.XA, "04042", "Quang Minh", DISTRICT),
                new Abolished(EAST, List.of(WHOLE), null), new Abolished(WEST, List.of(WHOLE), null))));
        visit(150);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void visit(int count) {
        for (int i = 0; i < count; i++) {
            if (random.nextInt(12) == 0 && !visits.isEmpty()) {
                VisitLogged wrong = visits.remove(random.nextInt(visits.size()));
                log.add(wrong.facts().unit(), new VisitVoided(wrong.visit(), wrong.team(), wrong.facts(), VoidReason
                        .values()[0]));
                continue;
            }
            UnitId village = villages.get(random.nextInt(villages.size()));
            VisitFacts facts = new VisitFacts(village, RandomYear.START.plusDays(random.nextInt(420)), new PersonId(
                    new UUID(4, 1)), ActivityArea.values()[random.nextInt(3)], EnumSet.of(Skill.values()[random
                            .nextInt(5)]), 1 + random.nextInt(90), new HouseholdRef(new UUID(5, random.nextInt(60))));
            VisitLogged visit = new VisitLogged(new VisitId(new UUID(6, log.head())), new TeamId(new UUID(7, 1)),
                    facts);
            visits.add(visit);
            log.add(village, visit);
        }
    }

    private ReadingRoom folded() {
        ReadingRoom room = ReadingRoom.open(log, counting(), new RecordCodec(), ReadingRoom.LIVE);
        while (room.projector().step(1 + random.nextInt(60)) > 0) {
            // Until the head.
        }
        assertThat(room.projector().parked()).isEmpty();
        return room;
    }

    /** The store itself, with a count of the values that it is asked for. */
    private ViewStore counting() {
        return (ViewStore) Proxy.newProxyInstance(ViewStore.class.getClassLoader(), new Class<?>[]{ViewStore.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("values")) {
                        asked += ((Collection<?>) arguments[1]).size();
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private void sameAsCounted(ReadingRoom room) {
        for (int i = 0; i < 60; i++) {
            long at = 1 + random.nextLong(log.head());
            Auditor auditor = new Auditor(log.readAfter(0, (int) at));
            LocalDate from = RandomYear.START.plusDays(random.nextInt(300));
            Hierarchy hierarchy = switch (random.nextInt(3)) {
                case 0 -> new Hierarchy.Restated(TODAY);
                case 1 -> new Hierarchy.AsOf(REFORM.minusDays(1));
                default -> new Hierarchy.AsWas();
            };
            for (Window window : List.of(new Window.Total(), new Window.Month(YearMonth.from(from)),
                    new Window.Days(from, from.plusDays(random.nextInt(150))))) {
                for (UnitId unit : List.of(UnitId.COUNTRY, DISTRICT, EAST, WEST, WHOLE, villages.getFirst())) {
                    assertThat(room.tally().rollUp(unit, window, hierarchy, at))
                            .as("%s, %s, %s at %d, seed %d", unit, window, hierarchy, at, SEED)
                            .isEqualTo(auditor.rollUp(unit, window, hierarchy));
                }
            }
        }
    }

    @Test
    void sums_over_villages_are_what_the_auditor_counts() {
        sameAsCounted(folded());
        assertThat(store.scan(TallyView.NAME, "~", "\u007f", log.head(), 100)).as(
                "some of it is recent no more").isNotEmpty();
    }

    @Test
    void a_village_that_went_elsewhere_is_counted_there_alone() {
        UnitId other = new UnitId("04058.20220305");
        log.add(UnitId.COUNTRY, new UnitsReorganised(RandomYear.BASIS, RandomYear.START, false, List.of(
                new Created(other, UnitKind.XA, "04058", "Tân Xuân", DISTRICT))));
        log.add(other, new VillageAssigned(villages.getFirst(), other, REFORM.minusDays(60)));
        visit(60);
        ReadingRoom room = folded();
        sameAsCounted(room);
        long at = log.head();
        Auditor auditor = new Auditor(log.readAfter(0, (int) at));
        Hierarchy today = new Hierarchy.Restated(TODAY);
        assertThat(room.tally().rollUp(other, new Window.Total(), today, at).visits()).isPositive()
                .isEqualTo(auditor.rollUp(other, new Window.Total(), today).visits());
    }

    @Test
    void a_past_position_asks_for_sums_and_not_for_villages() {
        ReadingRoom room = folded();
        long at = log.head() - 100;
        asked = 0;
        room.tally().rollUp(WHOLE, new Window.Total(), new Hierarchy.Restated(TODAY), log.head());
        assertThat(asked).as("at the head all is in memory").isZero();
        room.tally().rollUp(WHOLE, new Window.Total(), new Hierarchy.Restated(TODAY), at);
        // Of two former communes three half years each.
        assertThat(asked).isBetween(1, 6);
        asked = 0;
        room.tally().rollUp(EAST, new Window.Total(), new Hierarchy.AsWas(), at);
        assertThat(asked).as("as it was, the same sums are asked for").isBetween(1, 3);
    }
}

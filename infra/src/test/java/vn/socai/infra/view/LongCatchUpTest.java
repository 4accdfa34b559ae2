package vn.socai.infra.view;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.event.Event;
import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.value.ActivityArea;
import vn.socai.value.HouseholdRef;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.value.UnitChange.Created;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;
import vn.socai.view.View;
import vn.socai.view.ViewStore;
import vn.socai.view.ViewStore.Change;
import vn.socai.view.room.ReadingRoom;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Window;

import static org.assertj.core.api.Assertions.assertThat;

/** Much to catch up with at once, such as after a rebuild, is taken in portions that memory and any store can hold. */
class LongCatchUpTest {
    private static final LocalDate DAY = LocalDate.of(2022, 10, 1);

    @TempDir
    Path folder;

    @Test
    void many_full_commits_are_written_in_portions() {
        ListLog log = new ListLog();
        log.add(UnitId.COUNTRY, new UnitsReorganised(RandomYear.BASIS, RandomYear.START, false, List.of(
                new Created(UnitId.COUNTRY, UnitKind.QUOC_GIA, "", "Việt Nam", null))));
        for (int i = 0; i < 150; i++) {
            List<Event> visits = new ArrayList<>();
            for (int n = 0; n < 1_000; n++) {
                visits.add(new VisitLogged(new VisitId(new UUID(i, n)), new TeamId(new UUID(1, 1)), new VisitFacts(
                        UnitId.COUNTRY, DAY, new PersonId(new UUID(1, 1)), ActivityArea.SOCIETY, Set.of(), 1,
                        new HouseholdRef(new UUID(i, n)))));
            }
            log.add(UnitId.COUNTRY, visits);
        }
        List<List<Change>> writes = new ArrayList<>();
        try (SqliteViewStore store = new SqliteViewStore(folder.resolve("views.db"))) {
            ReadingRoom room = ReadingRoom.open(log, watched(store, writes), new RecordCodec(), ReadingRoom.LIVE);
            while (room.projector().step(20_000) > 0) {
                // On.
            }
            assertThat(room.projector().projectedUpTo()).isEqualTo(151);
            assertThat(room.tally()
                    .rollUp(UnitId.COUNTRY, new Window.Total(), new Hierarchy.AsOf(DAY), 151)
                    .households()).isEqualTo(
                            150_000);
            assertThat(writes.stream().mapToInt(LongCatchUpTest::size).max().orElse(0)).isBetween(1_000, 110_000);
        }
    }

    @Test
    void few_commits_are_written_at_once_for_all_views() {
        ListLog log = new ListLog();
        log.add(UnitId.COUNTRY, new UnitsReorganised(RandomYear.BASIS, RandomYear.START, false, List.of(
                new Created(UnitId.COUNTRY, UnitKind.QUOC_GIA, "", "Việt Nam", null))));
        List<List<Change>> writes = new ArrayList<>();
        try (SqliteViewStore store = new SqliteViewStore(folder.resolve("views.db"))) {
            ReadingRoom room = ReadingRoom.open(log, watched(store, writes), new RecordCodec(), ReadingRoom.LIVE);
            assertThat(room.projector().step(20_000)).isEqualTo(1);
            assertThat(writes).hasSize(1);
            assertThat(writes.getFirst()).extracting(Change::view)
                    .containsExactlyElementsOf(room.views().stream().map(View::name).toList());
            assertThat(store.views()).allSatisfy(view -> assertThat(store.foldedTo(view)).isEqualTo(1));
        }
    }

    private static int size(List<Change> changes) {
        return changes.stream().mapToInt(change -> change.entries().size() + change.notes().size()).sum();
    }

    /** Remembers what is written. */
    @SuppressWarnings("unchecked")
    private static ViewStore watched(ViewStore store, List<List<Change>> writes) {
        return (ViewStore) Proxy.newProxyInstance(ViewStore.class.getClassLoader(), new Class<?>[]{ViewStore.class}, (
                proxy, method, args) -> {
            if (method.getName().equals("write")) {
                writes.add((List<Change>) args[0]);
            }
            try {
                return method.invoke(store, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}

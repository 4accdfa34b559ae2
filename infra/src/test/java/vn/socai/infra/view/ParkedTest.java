package vn.socai.infra.view;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.event.MemberEvent.MemberLeft;
import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.ledger.CommitLog;
import vn.socai.value.ActivityArea;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.value.UnitChange.Created;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;
import vn.socai.view.Parked;
import vn.socai.view.ViewStore;
import vn.socai.view.room.ReadingRoom;
import vn.socai.view.roster.RosterView;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.TallyView;
import vn.socai.view.tally.Window;

import static org.assertj.core.api.Assertions.assertThat;

/** A commit that cannot be folded, or not even read, holds nothing else up. */
class ParkedTest {
    private static final LocalDate DAY = LocalDate.of(2022, 10, 1);

    @TempDir
    Path folder;

    private final ListLog log = new ListLog();

    private void visit(int n) {
        log.add(UnitId.COUNTRY, new VisitLogged(new VisitId(new UUID(1, n)), new TeamId(new UUID(1, 1)),
                new VisitFacts(UnitId.COUNTRY, DAY, new PersonId(new UUID(1, 1)), ActivityArea.SOCIETY, java.util.Set
                        .of(), 1, null)));
    }

    @Test
    void a_poison_commit_is_parked_for_the_views_that_cannot_fold_it() {
        log.add(UnitId.COUNTRY, new UnitsReorganised(RandomYear.BASIS, RandomYear.START, false, List.of(
                new Created(UnitId.COUNTRY, UnitKind.QUOC_GIA, "", "Việt Nam", null))));
        visit(1);
        // Nobody founded this team, so its members cannot be counted or listed; the map and the chronicle do not mind.
        log.add(UnitId.COUNTRY, new MemberLeft(new TeamId(new UUID(7, 7)), new PersonId(new UUID(7, 7)), DAY));
        visit(2);
        try (ViewStore store = new SqliteViewStore(folder.resolve("views.db"))) {
            ReadingRoom room = ReadingRoom.open(log, store, new RecordCodec(), ReadingRoom.LIVE);
            assertThat(room.projector().step(100)).isEqualTo(4);
            List<Parked> parked = List.of(new Parked(RosterView.NAME, 3, Parked.FOLD_FAILED),
                    new Parked(TallyView.NAME, 3, Parked.FOLD_FAILED));
            assertThat(room.projector().parked()).isEqualTo(parked);
            assertThat(visits(room)).isEqualTo(2);
            ReadingRoom again = ReadingRoom.open(log, store, new RecordCodec(), ReadingRoom.LIVE);
            assertThat(again.projector().parked()).isEqualTo(parked);
            assertThat(visits(again)).isEqualTo(2);
        }
    }

    @Test
    void a_commit_that_cannot_be_read_is_parked_for_all_views() {
        log.add(UnitId.COUNTRY, new UnitsReorganised(RandomYear.BASIS, RandomYear.START, false, List.of(
                new Created(UnitId.COUNTRY, UnitKind.QUOC_GIA, "", "Việt Nam", null))));
        for (int i = 1; i <= 9; i++) {
            visit(i);
        }
        try (ViewStore store = new SqliteViewStore(folder.resolve("views.db"))) {
            ReadingRoom room = ReadingRoom.open(unreadable(5, 10), store, new RecordCodec(), ReadingRoom.LIVE);
            while (room.projector().step(100) > 0) {
                // On.
            }
            assertThat(room.projector().projectedUpTo()).isEqualTo(10);
            assertThat(room.projector().parked()).hasSize(2 * room.views().size())
                    .allMatch(p -> p.code().equals(Parked.COMMIT_UNREADABLE) && (p.position() == 5 || p
                            .position() == 10));
            assertThat(visits(room)).isEqualTo(7);
        }
    }

    private static long visits(ReadingRoom room) {
        return room.tally()
                .rollUp(UnitId.COUNTRY, new Window.Total(), new Hierarchy.AsOf(DAY), room.projector().projectedUpTo())
                .visits();
    }

    /** The ledger, but whoever reads one of two positions gets an error. */
    private CommitLog unreadable(long one, long other) {
        return (CommitLog) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{CommitLog.class},
                (proxy, method, args) -> {
                    long first = args == null ? 0 : method.getName().equals("at") ? (long) args[0] : 0;
                    boolean hit = first == one || first == other;
                    if (method.getName().equals("readAfter")) {
                        long from = (long) args[0] + 1;
                        long to = Math.min(log.head(), (long) args[0] + (int) args[1]);
                        hit = from <= one && one <= to || from <= other && other <= to;
                    }
                    if (hit) {
                        throw new IllegalStateException("unreadable");
                    }
                    try {
                        return method.invoke(log, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}

package vn.socai.infra.desk;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import vn.socai.command.Command;
import vn.socai.command.Outcome.Accepted;
import vn.socai.infra.ledger.SnapshotStore;
import vn.socai.ledger.StreamName;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.value.VoidReason;
import vn.socai.visit.VisitCommand.LogVisit;
import vn.socai.visit.VisitCommand.VoidVisit;

import static org.assertj.core.api.Assertions.assertThat;

class SnapshotTest {
    private static final Clock CLOCK = Clock.fixed(World.NOW, ZoneOffset.UTC);

    private final World world = new World(5);
    private final HeapLog log = new HeapLog(CLOCK);
    private final HeapSnapshots snapshots = new HeapSnapshots();
    private final TeamId team = new TeamId(world.uuid());
    private final PersonId member = new PersonId(world.uuid());

    private AxonDesk desk() {
        return new AxonDesk(log, new Ports(World.UNITS, World.PROGRAMMES, new LedgerTeams(log, null),
                new LedgerTargets(log), person -> Set.of(), World.REPORTING, new HeapKeyring()), CLOCK,
                Freshness.ALWAYS, snapshots);
    }

    @Test
    void aLongBookIsRememberedAndGoesOnFromItsSnapshot() throws InterruptedException {
        AxonDesk first = desk();
        first.submit(List.of(world.establish(team), world.join(team, member)), World.OFFICER);
        List<Command> visits = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            visits.add(world.visit(team, member));
        }
        assertThat(first.submit(visits, World.OFFICER)).allMatch(Accepted.class::isInstance);
        assertThat(snapshots.kept.await(20, TimeUnit.SECONDS)).isTrue();
        LogVisit early = (LogVisit) visits.getFirst();

        AxonDesk second = desk();
        assertThat(second.submit(new VoidVisit(world.id(), early.visit(), team, early.month(), VoidReason.NOT_HELD),
                World.OFFICER)).isInstanceOf(Accepted.class);
        assertThat(snapshots.read).hasPositiveValue();
        assertThat(log.at(log.head()).orElseThrow().draft().sequence()).isEqualTo(600);
    }

    @Test
    void aSnapshotThatKnowsMoreThanTheLedgerIsNotBelieved() throws InterruptedException {
        aLongBookIsRememberedAndGoesOnFromItsSnapshot();
        HeapLog older = new HeapLog(CLOCK);
        log.readAfter(0, 2).forEach(commit -> older.append(commit.draft()));
        AxonDesk desk = new AxonDesk(older, new Ports(World.UNITS, World.PROGRAMMES, new LedgerTeams(older, null),
                new LedgerTargets(older), person -> Set.of(), World.REPORTING, new HeapKeyring()), CLOCK,
                Freshness.ALWAYS, snapshots);
        LogVisit visit = world.visit(team, member);
        assertThat(desk.submit(visit, World.OFFICER)).isInstanceOf(Accepted.class);
        assertThat(older.stream(visit.stream(), 0).getFirst().draft().sequence()).isZero();
    }

    @Test
    void aSnapshotThatCannotBeReadChangesNothing() {
        StreamName stream = world.visit(team, member).stream();
        for (String shape : List.of("visit-book-1", "visit-book-99")) {
            snapshots.all.put(stream, new SnapshotStore.Snapshot(stream, 3, shape, new byte[]{-1, -1, -1}));
            AxonDesk desk = desk();
            desk.submit(List.of(world.establish(team), world.join(team, member)), World.OFFICER);
            assertThat(desk.submit(world.visit(team, member), World.OFFICER)).isInstanceOf(Accepted.class);
        }
    }

    private static final class HeapSnapshots implements SnapshotStore {
        final Map<StreamName, Snapshot> all = new ConcurrentHashMap<>();
        final CountDownLatch kept = new CountDownLatch(1);
        final AtomicInteger read = new AtomicInteger();

        @Override
        public void put(Snapshot snapshot) {
            all.put(snapshot.stream(), snapshot);
            kept.countDown();
        }

        @Override
        public Optional<Snapshot> get(StreamName stream) {
            Snapshot snapshot = all.get(stream);
            if (snapshot != null) {
                read.incrementAndGet();
            }
            return Optional.ofNullable(snapshot);
        }

        @Override
        public void dropAll() {
            all.clear();
        }

        @Override
        public void close() {}
    }
}

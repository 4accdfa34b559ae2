package vn.socai.infra.boot;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.command.Outcome;
import vn.socai.demo.Demo;
import vn.socai.demo.Options;
import vn.socai.demo.Progress;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.infra.boot.Invocation.Settings;
import vn.socai.ledger.Actor;
import vn.socai.ledger.Commit;
import vn.socai.value.ActivityArea;
import vn.socai.value.CommandId;
import vn.socai.value.Role;
import vn.socai.value.UnitId;
import vn.socai.value.VisitFacts;
import vn.socai.view.Horizon;
import vn.socai.view.room.ReadingRoom;
import vn.socai.view.room.Rebuilding;
import vn.socai.view.room.Rebuilding.State;
import vn.socai.view.tally.Figures;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Tally;
import vn.socai.view.tally.Window;
import vn.socai.visit.VisitCommand.LogVisit;

import static org.assertj.core.api.Assertions.assertThat;

/** The views of a small demonstration are built anew while it is written to and read from. */
class RebuildUnderLoadTest {
    private static final Actor OFFICER = new Actor("officer", Role.OFFICER, UnitId.COUNTRY);
    private static final Hierarchy TODAY = new Hierarchy.AsOf(LocalDate.of(2025, 12, 1));
    private static final int READERS = 3;

    @TempDir
    Path folder;

    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong written = new AtomicLong();
    private volatile double mostLag;

    @Test
    void nobodyWhoReadsOrWritesNoticesIt() throws InterruptedException {
        try (Engine engine = Engine.openDemo(new Settings(folder.resolve("data"), null, 0))) {
            new Demo(engine.demoParts(), new Progress(System.err, false, System::nanoTime), System::nanoTime).run(
                    Options.DEFAULT.sized(0, 500));
            ReadingRoom before = engine.views().live().room();
            List<Thread> load = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                load.add(Thread.ofPlatform().start(() -> trying(() -> read(engine))));
            }
            LogVisit example = example(engine);
            load.add(Thread.ofPlatform().start(() -> trying(() -> write(engine, example))));
            load.add(Thread.ofPlatform().start(() -> trying(() -> watch(engine))));

            Rebuilding rebuilding = engine.views().rebuilding();
            assertThat(rebuilding.start("officer")).isTrue();
            while (rebuilding.status().state().underWay()) {
                assertThat(rebuilding.status().differences()).isEmpty();
                LockSupport.parkNanos(20_000_000);
            }
            long answered = answers.get();
            while (answers.get() < answered + 100 && failures.isEmpty()) {
                LockSupport.parkNanos(1_000_000);
            }
            over.set(true);
            for (Thread thread : load) {
                thread.join();
            }
            assertThat(failures).isEmpty();
            assertThat(rebuilding.status().state()).isEqualTo(State.SWITCHED);
            assertThat(engine.views().live().room()).isNotSameAs(before);
            System.out.printf("rebuilt %d commits beside %d answers and %d visits; at most %.0f ms behind%n", rebuilding
                    .status()
                    .position(), answers.get(), written.get(), mostLag * 1_000);
            assertThat(rebuilding.status().figures()).isGreaterThan(10_000);
            assertThat(mostLag).as("seconds behind the ledger").isLessThan(1);
            assertThat(engine.rebuildAndCompare()).as("the new views are right").isEmpty();
        }
    }

    private void trying(Runnable work) {
        try {
            while (!over.get()) {
                work.run();
            }
        } catch (Throwable e) {
            failures.add(e);
        }
    }

    /** One reader: positions and what was counted never go back. */
    private void read(Engine engine) {
        Horizon horizon = engine.views().horizon();
        Tally tally = engine.views().tally();
        long last = 0;
        long visits = 0;
        while (!over.get()) {
            try (var answer = engine.views().live().answer()) {
                long at = horizon.projectedUpTo();
                Figures figures = tally.rollUp(UnitId.COUNTRY, new Window.Total(), TODAY, at);
                assertThat(at).isGreaterThanOrEqualTo(last);
                assertThat(figures.visits()).isGreaterThanOrEqualTo(visits);
                last = at;
                visits = figures.visits();
                answers.incrementAndGet();
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static LogVisit example(Engine engine) {
        for (Commit commit : engine.log().readBefore(engine.log().head() + 1, 500)) {
            if (commit.draft().events().getFirst() instanceof VisitLogged e) {
                return new LogVisit(new CommandId(UUID.randomUUID()), e.team(), e.facts());
            }
        }
        throw new AssertionError("no visit in the demonstration");
    }

    private void write(Engine engine, LogVisit like) {
        VisitFacts facts = new VisitFacts(like.facts().unit(), like.facts().occurredOn(), like.facts().by(),
                ActivityArea.SOCIETY, Set.of(), 1, null);
        Outcome outcome = engine.desk()
                .submit(new LogVisit(new CommandId(UUID.randomUUID()), like.team(), facts),
                        OFFICER);
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        written.incrementAndGet();
    }

    /** The oldest commit that no answer shows: never older than a second. */
    private void watch(Engine engine) {
        long next = engine.views().horizon().projectedUpTo() + 1;
        double behind = engine.log()
                .at(next)
                .map(commit -> (Instant.now().toEpochMilli() - commit.recordedAt().toEpochMilli()) / 1_000.0)
                .orElse(0.0);
        if (engine.views().horizon().projectedUpTo() < next) {
            mostLag = Math.max(mostLag, behind);
        }
        LockSupport.parkNanos(2_000_000);
    }
}

package vn.socai.infra.view;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.command.Command;
import vn.socai.command.Desk;
import vn.socai.command.Intent;
import vn.socai.command.Outcome;
import vn.socai.event.Event;
import vn.socai.event.IndicatorEvent.TargetAssigned;
import vn.socai.event.IndicatorEvent.TargetMet;
import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.event.VisitEvent.VisitVoided;
import vn.socai.indicator.IndicatorCommand.LapseTarget;
import vn.socai.indicator.IndicatorCommand.MeetTarget;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.infra.ledger.sqlite.SqliteCommitLog;
import vn.socai.ledger.Actor;
import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.Draft;
import vn.socai.ledger.Mark;
import vn.socai.ledger.StreamName;
import vn.socai.value.ActivityArea;
import vn.socai.value.CommandId;
import vn.socai.value.Measure;
import vn.socai.value.PersonId;
import vn.socai.value.Role;
import vn.socai.value.TargetId;
import vn.socai.value.TeamId;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;
import vn.socai.value.VoidReason;
import vn.socai.view.Horizon;
import vn.socai.view.ViewStore;
import vn.socai.view.room.ReadingRoom;

import static org.assertj.core.api.Assertions.assertThat;

class ProjectionLoopTest {
    private static final LocalDate DAY = LocalDate.of(2022, 10, 1);
    private static final UnitId COMMUNE = new UnitId("00001.20220305");
    private static final TeamId TEAM = new TeamId(new UUID(1, 1));
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private CommitLog log;
    private long serial;

    @Test
    void follows_the_ledger_tells_of_each_advance_and_goes_on_after_a_restart() throws Exception {
        try (CommitLog opened = open(); ViewStore store = new SqliteViewStore(folder.resolve("views.db"))) {
            log = opened;
            append(map());
            ReadingRoom room = ReadingRoom.open(log, store, new RecordCodec(), ReadingRoom.LIVE);
            List<Horizon.Advance> advances = new ArrayList<>();
            room.projector().onAdvance(advances::add);
            try (ProjectionLoop loop = new ProjectionLoop(log, room.projector())) {
                room.projector().catchUp(position -> {});
                assertThat(room.projector().projectedUpTo()).isEqualTo(1);
                loop.start();
                Commit visit = append(visit(1));
                assertThat(room.projector().await(visit.position(), LONG)).isTrue();
                assertThat(loop.folding()).isTrue();
                assertThat(visits(room)).isEqualTo(1);
            }
            assertThat(advances.getLast().units()).contains(COMMUNE);
            Commit missed = append(visit(2));
            ReadingRoom again = ReadingRoom.open(log, store, new RecordCodec(), ReadingRoom.LIVE);
            assertThat(again.projector().projectedUpTo()).isEqualTo(missed.position() - 1);
            try (ProjectionLoop loop = new ProjectionLoop(log, again.projector())) {
                loop.start();
                assertThat(again.projector().await(missed.position(), LONG)).isTrue();
                assertThat(visits(again)).isEqualTo(2);
            }
            assertThat(again.projector().await(missed.position() + 1, Duration.ofMillis(1))).isFalse();
        }
    }

    @Test
    void a_target_is_said_to_be_met_and_to_lapse_once_its_figure_crosses() throws Exception {
        BlockingQueue<Command> said = new LinkedBlockingQueue<>();
        try (CommitLog opened = open(); ViewStore store = new SqliteViewStore(folder.resolve("views.db"))) {
            log = opened;
            TargetId target = new TargetId(new UUID(5, 5));
            append(map());
            append(new TargetAssigned(target, UnitId.COUNTRY, Measure.VISITS, 2, DAY, DAY.plusDays(9),
                    RandomYear.BASIS, null, null));
            ReadingRoom room = ReadingRoom.open(log, store, new RecordCodec(), ReadingRoom.LIVE);
            try (ProjectionLoop loop = new ProjectionLoop(log, room.projector());
                    TargetWatch watch = new TargetWatch(room.projector(), room.scoreboard(), desk(said, target))) {
                room.projector().catchUp(position -> {});
                watch.start();
                loop.start();
                append(visit(1));
                Commit second = append(visit(2));
                Command met = said.poll(60, TimeUnit.SECONDS);
                assertThat(met).isInstanceOf(MeetTarget.class);
                assertThat(((MeetTarget) met).reached()).isEqualTo(2);
                assertThat(((MeetTarget) met).asOf()).isGreaterThanOrEqualTo(second.position());
                append(new VisitVoided(new VisitId(new UUID(2, 2)), TEAM, facts(), VoidReason.NOT_HELD));
                assertThat(said.poll(60, TimeUnit.SECONDS)).isInstanceOf(LapseTarget.class);
            }
        }
        assertThat(said).isEmpty();
    }

    /** A desk that records what is said, and lets the ledger have the verdict; one that is told twice is not taken again, as by a target. */
    private Desk desk(BlockingQueue<Command> said, TargetId target) {
        AtomicReference<Class<?>> stands = new AtomicReference<>(LapseTarget.class);
        return new Desk() {
            @Override
            public void admit(Intent intent, Actor actor) {}

            @Override
            public Outcome submit(Command command, Actor actor) {
                if (stands.getAndSet(command.getClass()) == command.getClass()) {
                    return new Outcome.Accepted(command.id(), log.head(), Instant.EPOCH, List.of());
                }
                Commit commit = command instanceof MeetTarget m
                        ? append(new TargetMet(target, UnitId.COUNTRY, m.reached(), m.asOf()))
                        : append(new vn.socai.event.IndicatorEvent.TargetLapsed(target, UnitId.COUNTRY, 1, 1));
                said.add(command);
                return new Outcome.Accepted(command.id(), commit.position(), commit.recordedAt(), List.of());
            }

            @Override
            public List<Outcome> submit(List<? extends Command> commands, Actor actor) {
                return commands.stream().map(command -> submit(command, actor)).toList();
            }
        };
    }

    private CommitLog open() {
        return SqliteCommitLog.open(folder.resolve("ledger.db"), LeafCodec.ofEvents(), Clock.systemUTC());
    }

    private synchronized Commit append(Event event) {
        long n = ++serial;
        return log.append(new Draft(new StreamName("s:" + n), 0, List.of(new Mark(new CommandId(new UUID(9, n)), n)),
                new Actor("test", Role.SYSTEM, UnitId.COUNTRY), null, COMMUNE, null, List.of(event)));
    }

    private static Event map() {
        return new UnitsReorganised(RandomYear.BASIS, RandomYear.START, false, List.of(
                new UnitChange.Created(UnitId.COUNTRY, UnitKind.QUOC_GIA, "", "Việt Nam", null),
                new UnitChange.Created(COMMUNE, UnitKind.XA, "00001", "Một", UnitId.COUNTRY)));
    }

    private static Event visit(int n) {
        return new VisitLogged(new VisitId(new UUID(2, n)), TEAM, facts());
    }

    private static VisitFacts facts() {
        return new VisitFacts(COMMUNE, DAY, new PersonId(new UUID(4, 4)), ActivityArea.SOCIETY, java.util.Set.of(), 3,
                null);
    }

    private static long visits(ReadingRoom room) {
        return room.tally()
                .rollUp(UnitId.COUNTRY, new vn.socai.view.tally.Window.Total(), new vn.socai.view.tally.Hierarchy.AsOf(
                        DAY),
                        room.projector().projectedUpTo())
                .visits();
    }
}

package vn.socai.infra.view;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.event.Event;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.infra.ledger.sqlite.SqliteCommitLog;
import vn.socai.infra.rebuild.Acts;
import vn.socai.infra.rebuild.Rebuilder;
import vn.socai.infra.rebuild.Takeover;
import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.Draft;
import vn.socai.value.UnitId;
import vn.socai.value.VisitFacts;
import vn.socai.view.Horizon.Advance;
import vn.socai.view.room.ReadingRoom;
import vn.socai.view.room.Rebuilding.Act;
import vn.socai.view.room.Rebuilding.State;
import vn.socai.view.room.Space;
import vn.socai.view.tally.Figures;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Tally;
import vn.socai.view.tally.TallyView;
import vn.socai.view.tally.Window;

import static org.assertj.core.api.Assertions.assertThat;

/** Views are built anew beside the live ones, on every store: the same take their place, others only with a reason. */
abstract class RebuilderConformance {
    private static final Hierarchy TREE = new Hierarchy.AsOf(LocalDate.of(2023, 6, 1));

    @TempDir
    Path folder;

    private final RandomYear year = new RandomYear(5, 300);
    private CommitLog log;
    private Acts acts;
    private Generations generations;
    private LiveRoom live;
    private ProjectionLoop loop;
    private Rebuilder rebuilder;
    private final List<Advance> advances = new ArrayList<>();

    abstract Generations.Shelves shelves();

    @BeforeEach
    void open() {
        log = SqliteCommitLog.open(folder.resolve("ledger.db"), LeafCodec.ofEvents(), Clock.systemUTC());
        acts = Acts.open(folder.resolve("operations.db"));
        year.log.readAfter(0, 250).forEach(commit -> log.append(commit.draft()));
        begin(this::rightly);
    }

    private void begin(Function<Space, ReadingRoom> opening) {
        generations = new Generations(shelves());
        live = new LiveRoom(rightly(generations.live()));
        loop = new ProjectionLoop(log, live.room().projector());
        live.room().projector().catchUp(position -> {});
        live.horizon().onAdvance(advances::add);
        loop.start();
        rebuilder = new Rebuilder(new Takeover(live, loop, generations), generations, opening, acts,
                Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    private ReadingRoom rightly(Space space) {
        return ReadingRoom.open(log, space.store(), new RecordCodec(), space.namespace());
    }

    /** A view that counts a person too many in each visit. */
    private ReadingRoom wrongly(Space space) {
        return ReadingRoom.open(new AlteredLog(log, RebuilderConformance::oneTooMany), space.store(), new RecordCodec(),
                space.namespace());
    }

    private static Event oneTooMany(Event event) {
        return event instanceof VisitLogged e ? new VisitLogged(e.visit(), e.team(), oneTooMany(e.facts())) : event;
    }

    private static VisitFacts oneTooMany(VisitFacts f) {
        return new VisitFacts(f.unit(), f.occurredOn(), f.by(), f.area(), f.skills(), f.peopleGuided() + 1, f
                .household());
    }

    @AfterEach
    void end() {
        stop();
        acts.close();
        log.close();
    }

    private void stop() {
        rebuilder.close();
        loop.close();
        generations.close();
    }

    private State settled() {
        while (rebuilder.status().state().underWay() && rebuilder.status().state() != State.DIFFERS) {
            Thread.onSpinWait();
        }
        return rebuilder.status().state();
    }

    private State ended() {
        while (rebuilder.status().state().underWay()) {
            Thread.onSpinWait();
        }
        return rebuilder.status().state();
    }

    private Figures nation() {
        return live.port(Tally.class, ReadingRoom::tally)
                .rollUp(UnitId.COUNTRY, new Window.Total(), TREE, live.horizon().projectedUpTo());
    }

    private void more(int from) {
        long before = log.head();
        year.log.readAfter(from, 10).forEach(commit -> log.append(commit.draft()));
        assertThat(live.horizon().await(before + 10, java.time.Duration.ofSeconds(20))).isTrue();
    }

    @Test
    void theSameTakeThePlaceAndGoOn() {
        ReadingRoom before = live.room();
        long head = log.head();
        Figures figures = nation();
        assertThat(rebuilder.start("officer")).isTrue();
        assertThat(rebuilder.start("another")).as("one at a time").isFalse();
        assertThat(ended()).isEqualTo(State.SWITCHED);
        assertThat(live.room()).isNotSameAs(before);
        assertThat(nation()).isEqualTo(figures);
        assertThat(log.head()).as("a rebuild appends nothing").isEqualTo(head);
        assertThat(advances).as("nobody is told again").isEmpty();
        assertThat(rebuilder.status().differences()).isEmpty();
        assertThat(rebuilder.acts(9)).extracting(Act::what).containsExactly("SWITCHED", "STARTED");

        more(250);
        assertThat(advances.getFirst().after()).isEqualTo(head);
        assertThat(nation()).isNotEqualTo(figures);
        figures = nation();
        stop();
        begin(this::rightly);
        assertThat(live.room().projector().projectedUpTo()).isEqualTo(log.head());
        assertThat(nation()).isEqualTo(figures);
        assertThat(shelves().found()).as("the old views are gone").containsExactly(2);
    }

    @Test
    void aWrongViewIsCaughtAndDoesNotAnswerUnlessItIsExplained() {
        stop();
        begin(this::wrongly);
        Figures figures = nation();
        rebuilder.start("officer");
        assertThat(settled()).isEqualTo(State.DIFFERS);
        assertThat(rebuilder.status().differences()).extracting(d -> d.view()).contains("figures", TallyView.NAME);
        assertThat(nation()).isEqualTo(figures);
        more(250);
        assertThat(rebuilder.abandon("officer")).isTrue();
        assertThat(ended()).isEqualTo(State.ABANDONED);
        assertThat(generations.live().store().views()).noneMatch(name -> name.startsWith("2/"));

        rebuilder.start("officer");
        assertThat(settled()).isEqualTo(State.DIFFERS);
        assertThat(rebuilder.accept("chief", "người đếm được sửa theo công văn 12")).isTrue();
        assertThat(ended()).isEqualTo(State.SWITCHED);
        assertThat(nation().peopleGuided()).isGreaterThan(figures.peopleGuided());
        Act last = rebuilder.acts(1).getFirst();
        assertThat(last.what()).isEqualTo("EXPLAINED");
        assertThat(last.by()).isEqualTo("chief");
        assertThat(last.reason()).isEqualTo("người đếm được sửa theo công văn 12");
        assertThat(last.differences()).isPositive();
        assertThat(rebuilder.accept("chief", "nữa")).as("nothing waits").isFalse();
    }

    @Test
    void aCrashInTheMidstLeavesTheOldOrTheNew() {
        Figures figures = nation();
        Space half = generations.fresh();
        rightly(half).projector().step(100);
        stop();
        begin(this::rightly);
        assertThat(nation()).as("dead in the midst of folding").isEqualTo(figures);
        assertThat(shelves().found()).containsExactly(1);

        ReadingRoom next = rightly(generations.fresh());
        while (next.projector().step(1_000) > 0) {
            // On to the next batch.
        }
        generations.promote(next.projector().projectedUpTo());
        stop();
        begin(this::rightly);
        assertThat(nation()).as("dead before the old one was dropped").isEqualTo(figures);
        assertThat(shelves().found()).containsExactly(2);
        assertThat(live.room().projector().projectedUpTo()).isEqualTo(log.head());
    }

    @Test
    void anAnswerEndsInTheRoomInWhichItBegan() {
        stop();
        begin(this::wrongly);
        Tally tally = live.port(Tally.class, ReadingRoom::tally);
        try (LiveRoom.Answer answer = live.answer()) {
            long at = live.horizon().projectedUpTo();
            Figures begun = tally.rollUp(UnitId.COUNTRY, new Window.Total(), TREE, at);
            ReadingRoom before = live.room();
            rebuilder.start("officer");
            assertThat(settled()).isEqualTo(State.DIFFERS);
            rebuilder.accept("officer", "vì thế");
            while (live.room() == before) {
                Thread.onSpinWait();
            }
            assertThat(tally.rollUp(UnitId.COUNTRY, new Window.Total(), TREE, at)).isEqualTo(begun);
            assertThat(live.horizon().projectedUpTo()).isEqualTo(at);
            assertThat(rebuilder.status().state()).as("the old views stay while somebody reads them")
                    .isEqualTo(
                            State.SWITCHING);
            year.log.readAfter(250, 10).forEach(commit -> log.append(commit.draft()));
            assertThat(live.horizon().await(log.head(), java.time.Duration.ofSeconds(20)))
                    .as("who asks for more than the old views have gets it of the new ones")
                    .isTrue();
            assertThat(live.horizon().projectedUpTo()).isEqualTo(log.head());
            assertThat(tally.rollUp(UnitId.COUNTRY, new Window.Total(), TREE, at).peopleGuided()).isGreaterThan(begun
                    .peopleGuided());
        }
        assertThat(ended()).isEqualTo(State.SWITCHED);
    }

    /** A ledger as a wrong fold would read it. */
    private record AlteredLog(CommitLog log, UnaryOperator<Event> altered) implements CommitLog {
        private Commit altered(Commit commit) {
            Draft d = commit.draft();
            return new Commit(commit.position(), commit.recordedAt(), new Draft(d.stream(), d.sequence(), d.marks(), d
                    .actor(), d.authority(), d.unit(), d.programme(), d.events().stream().map(altered).toList()), commit
                            .leaf());
        }

        @Override
        public Commit append(Draft draft) {
            return log.append(draft);
        }

        @Override
        public long head() {
            return log.head();
        }

        @Override
        public List<Commit> readAfter(long position, int limit) {
            return log.readAfter(position, limit).stream().map(this::altered).toList();
        }

        @Override
        public List<Commit> readBefore(long position, int limit) {
            return log.readBefore(position, limit);
        }

        @Override
        public Optional<Commit> at(long position) {
            return log.at(position).map(this::altered);
        }

        @Override
        public java.util.Map<Long, java.time.Instant> recordedAt(java.util.Collection<Long> positions) {
            return log.recordedAt(positions);
        }

        @Override
        public List<Commit> stream(vn.socai.ledger.StreamName stream, long sequence) {
            return log.stream(stream, sequence);
        }

        @Override
        public java.util.Map<vn.socai.value.CommandId, vn.socai.ledger.Receipt> receipts(
                java.util.Collection<vn.socai.value.CommandId> ids) {
            return log.receipts(ids);
        }

        @Override
        public AutoCloseable onAppend(java.util.function.LongConsumer listener) {
            return log.onAppend(listener);
        }

        @Override
        public void close() {
            // The ledger's own.
        }
    }
}

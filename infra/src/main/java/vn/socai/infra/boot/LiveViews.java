package vn.socai.infra.boot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.infra.rebuild.Acts;
import vn.socai.infra.rebuild.Rebuilder;
import vn.socai.infra.rebuild.Takeover;
import vn.socai.infra.view.Generations;
import vn.socai.infra.view.LiveRoom;
import vn.socai.infra.view.ProjectionLoop;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.LedgerUnavailable;
import vn.socai.view.Horizon;
import vn.socai.view.Parked;
import vn.socai.view.Values;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.campaign.CampaignBoard;
import vn.socai.view.chronicle.Chronicle;
import vn.socai.view.difficulty.Difficulties;
import vn.socai.view.evaluation.Evaluations;
import vn.socai.view.evidence.Evidence;
import vn.socai.view.founding.Foundings;
import vn.socai.view.group.Groups;
import vn.socai.view.honour.Honours;
import vn.socai.view.practice.Practices;
import vn.socai.view.programmes.Shelf;
import vn.socai.view.reportbook.Owing;
import vn.socai.view.reportbook.ReportBook;
import vn.socai.view.room.Difference;
import vn.socai.view.room.ReadingRoom;
import vn.socai.view.room.Rebuild;
import vn.socai.view.room.Rebuilding;
import vn.socai.view.room.Space;
import vn.socai.view.room.WorkRoom;
import vn.socai.view.roster.Roster;
import vn.socai.view.scoreboard.Scoreboard;
import vn.socai.view.tally.Tally;
import vn.socai.view.training.Trainings;
import vn.socai.view.work.WorkTally;

/** The views that answer, the one writer that folds them, and what builds them anew beside. The ports stay the same whichever views answer. */
final class LiveViews implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveViews.class);
    private static final int BATCH = 50_000;

    private final CommitLog log;
    private final Values values = new RecordCodec();
    private final Generations generations;
    private final Clock clock;
    private final LiveRoom live;
    private final ProjectionLoop loop;
    private final LongConsumer progress;
    private final CompletableFuture<ReadingRoom> opening = new CompletableFuture<>();
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Rebuilder rebuilder;

    /**
     * Views that {@link #load} will open; whoever asks them before waits.
     *
     * @param clock its zone says when today ends
     * @param progress hears the position reached while catching up
     */
    LiveViews(CommitLog log, Generations generations, Acts acts, Clock clock, LongConsumer progress) {
        this.log = log;
        this.generations = generations;
        this.clock = clock;
        this.progress = progress;
        live = new LiveRoom(opening);
        loop = new ProjectionLoop(log, () -> live.room().projector());
        rebuilder = new Rebuilder(new Takeover(live, loop, generations), generations, this::open, acts, clock);
        loop.start();
    }

    /** Begins to load what is held in memory, to fold what the ledger holds by now, and then to follow it, on threads of its own; once. */
    void load() {
        if (begun.compareAndSet(false, true)) {
            opening.completeAsync(() -> openLive(progress), Thread.ofPlatform().name("views")::start);
        }
    }

    private ReadingRoom openLive(LongConsumer progress) {
        Space space = generations.live();
        ReadingRoom room = open(space);
        dropOthers(space, room);
        room.projector().catchUp(progress);
        return room;
    }

    /**
     * Waits until the views are loaded and have folded what the ledger held at the start. Whoever asks them anything waits by itself.
     *
     * @throws RuntimeException why they cannot be opened
     */
    void await() {
        live.room();
    }

    private ReadingRoom open(Space space) {
        return ReadingRoom.open(log, space.store(), values, space.namespace());
    }

    /** Views that an earlier program kept in another shape. */
    private static void dropOthers(Space space, ReadingRoom room) {
        Set<String> kept = new HashSet<>();
        kept.add(Generations.mark(space));
        room.views().forEach(view -> kept.add(space.named(view)));
        space.store().views().stream().filter(name -> !kept.contains(name)).forEach(space.store()::drop);
    }

    Atlas atlas() {
        return live.port(Atlas.class, ReadingRoom::atlas);
    }

    Tally tally() {
        return live.port(Tally.class, ReadingRoom::tally);
    }

    Roster roster() {
        return live.port(Roster.class, ReadingRoom::roster);
    }

    Shelf shelf() {
        return live.port(Shelf.class, ReadingRoom::shelf);
    }

    Scoreboard scoreboard() {
        return live.port(Scoreboard.class, ReadingRoom::scoreboard);
    }

    Chronicle chronicle() {
        return live.port(Chronicle.class, ReadingRoom::chronicle);
    }

    Evidence evidence() {
        return live.port(Evidence.class, ReadingRoom::evidence);
    }

    Difficulties difficulties() {
        return live.port(Difficulties.class, ReadingRoom::difficulties);
    }

    Practices practices() {
        return live.port(Practices.class, ReadingRoom::practices);
    }

    Honours honours() {
        return live.port(Honours.class, ReadingRoom::honours);
    }

    Evaluations evaluations() {
        return live.port(Evaluations.class, ReadingRoom::evaluations);
    }

    Foundings foundings() {
        return live.port(Foundings.class, ReadingRoom::foundings);
    }

    ReportBook reports() {
        return live.port(ReportBook.class, ReadingRoom::reports);
    }

    WorkRoom work() {
        return new WorkRoom(live.port(WorkTally.class, room -> room.work().tally()), live.port(Trainings.class,
                room -> room.work().trainings()), live.port(CampaignBoard.class, room -> room.work().campaigns()),
                live.port(Groups.class, room -> room.work().groups()), List.of());
    }

    Owing owing() {
        return new Owing(atlas(), roster());
    }

    Horizon horizon() {
        return live.horizon();
    }

    LiveRoom live() {
        return live;
    }

    Rebuilding rebuilding() {
        return rebuilder;
    }

    List<Parked> parked() {
        return live.room().projector().parked();
    }

    boolean folding() {
        return loop.folding();
    }

    /** Folds all views anew, and names those that differ from the live ones at the head. Ends the live folding: nothing may move. */
    List<String> rebuildAndCompare(LongConsumer progress) {
        loop.close();
        Space space = generations.fresh();
        try {
            Rebuild rebuild = new Rebuild(generations.live(), live.room(), space, open(space));
            while (rebuild.step(BATCH) > 0) {
                progress.accept(rebuild.room().projector().projectedUpTo());
            }
            List<Difference> found = rebuild.compareAll(List.of(horizon().projectedUpTo()), List.of(LocalDate.now(
                    clock)));
            return found.stream().map(Difference::view).distinct().toList();
        } finally {
            generations.dropOthers();
        }
    }

    /** Gives up a rebuild, ends the folding writer with its batch, and makes the next start a quick one; the views still answer. */
    @Override
    public void close() {
        rebuilder.close();
        boolean loaded = begun.getAndSet(true);
        if (!loaded) {
            // Nobody may wait for what will not come.
            opening.completeExceptionally(new LedgerUnavailable("the product ends before its views were loaded", null));
        }
        loop.close();
        if (loaded) {
            keep();
        }
    }

    private void keep() {
        try {
            live.room().projector().keep();
        } catch (RuntimeException e) {
            LOG.warn("the next start will take longer", e);
        }
    }
}

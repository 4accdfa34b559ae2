package vn.socai.infra.rebuild;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.socai.infra.view.Generations;
import vn.socai.view.room.Difference;
import vn.socai.view.room.ReadingRoom;
import vn.socai.view.room.Rebuild;
import vn.socai.view.room.Rebuilding;
import vn.socai.view.room.Space;

/** Carries out a rebuild on a thread of its own while the live views go on, and lets the new views take their place. */
public final class Rebuilder implements Rebuilding, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilder.class);
    private static final long NANOS_PER_STEP = TimeUnit.MILLISECONDS.toNanos(50);
    /** The parts of the ledger's past at whose ends the views are compared. */
    private static final int PARTS = 3;

    private final Takeover takeover;
    private final Generations generations;
    private final Function<Space, ReadingRoom> opening;
    private final Acts acts;
    private final Clock clock;

    private Status status = new Status(State.NONE, null, null, 0, 0, 0, List.of());
    private @Nullable Rebuild rebuild;
    private @Nullable Reply reply;
    private @Nullable Thread thread;
    private boolean closing;

    /** What the operator said: an explanation, or without a reason that it is given up. */
    private record Reply(String by, @Nullable String reason) {}

    /** It was given up, or the process ends. */
    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1;

        GivenUp() {
            super("given up", null, false, false);
        }
    }

    /**
     * @param opening opens the views that are to be built in an empty space
     * @param clock its zone says on which day's tree figures are compared
     */
    public Rebuilder(Takeover takeover, Generations generations, Function<Space, ReadingRoom> opening, Acts acts,
            Clock clock) {
        this.takeover = takeover;
        this.generations = generations;
        this.opening = opening;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public synchronized Status status() {
        Rebuild now = rebuild;
        return now == null ? status
                : new Status(status.state(), status.by(), status.since(), now.room().projector().projectedUpTo(), status
                        .comparedAt(), now.compared(), status.differences());
    }

    @Override
    public List<Act> acts(int limit) {
        return acts.latest(limit);
    }

    @Override
    public synchronized boolean start(String by) {
        if (closing || status.state().underWay()) {
            return false;
        }
        status = new Status(State.FOLDING, by, clock.instant(), 0, 0, 0, List.of());
        record(by, What.STARTED, null);
        reply = null;
        Thread begun = Thread.ofPlatform().name("rebuild").unstarted(() -> carryOut(by));
        thread = begun;
        begun.start();
        return true;
    }

    @Override
    public synchronized boolean accept(String by, String reason) {
        return status.state() == State.DIFFERS && replied(new Reply(by, reason));
    }

    @Override
    public synchronized boolean abandon(String by) {
        return status.state().underWay() && status.state() != State.SWITCHING && replied(new Reply(by, null));
    }

    private boolean replied(Reply given) {
        if (reply != null) {
            return false;
        }
        reply = given;
        notifyAll();
        return true;
    }

    private void carryOut(String by) {
        try {
            Space space = generations.fresh();
            Rebuild begun = new Rebuild(generations.live(), takeover.live(), space, opening.apply(space));
            begin(begun);
            follow(begun);
            enter(State.COMPARING);
            List<Difference> found = compare(begun);
            Reply why = new Reply(by, null);
            while (true) {
                if (!found.isEmpty()) {
                    why = explained(begun, found);
                }
                enter(State.SWITCHING);
                found = switched(begun, why);
                if (found.isEmpty()) {
                    break;
                }
            }
            end(State.SWITCHED);
        } catch (GivenUp given) {
            end(State.ABANDONED);
        } catch (RuntimeException e) {
            LOG.error("the rebuild failed; the live views are as they were", e);
            end(State.FAILED);
            record(by, What.FAILED, null);
        }
    }

    private void follow(Rebuild begun) {
        Pace pace = new Pace(NANOS_PER_STEP, System::nanoTime);
        while (begun.behind() > 0) {
            goOn();
            pace.step(begun::step);
        }
    }

    private synchronized void goOn() {
        Reply given = reply;
        if (closing || (given != null && given.reason == null)) {
            if (given != null) {
                record(given.by, What.ABANDONED, null);
            }
            throw new GivenUp();
        }
    }

    private List<Difference> compare(Rebuild begun) {
        long last = begun.room().projector().projectedUpTo();
        Set<Long> positions = new TreeSet<>();
        for (int part = 1; part <= PARTS; part++) {
            positions.add(last * part / PARTS);
        }
        Set<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.now(clock));
        takeover.live().shelf().campaigns(last).forEach(campaign -> days.add(campaign.from()));
        List<Difference> found = begun.compare(positions, days, this::goOn);
        found(last, found);
        return found;
    }

    /** Waits for the operator. */
    private synchronized Reply explained(Rebuild begun, List<Difference> found) {
        found(begun.room().projector().projectedUpTo(), found);
        enter(State.DIFFERS);
        while (reply == null && !closing) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new GivenUp();
            }
        }
        goOn();
        Reply given = reply;
        if (given == null) {
            throw new GivenUp();
        }
        return given;
    }

    /** Nothing where it answers now; else what was found at the last moment and nobody has explained. */
    private List<Difference> switched(Rebuild begun, Reply why) {
        while (true) {
            follow(begun);
            Takeover.Result result = takeover.attempt(begun, why.reason != null,
                    () -> record(why.by, why.reason == null ? What.SWITCHED : What.EXPLAINED, why.reason));
            switch (result) {
                case Takeover.Done done -> {
                    done.left().join();
                    return List.of();
                }
                case Takeover.Differs differs -> {
                    return differs.found();
                }
                case Takeover.TooFar tooFar -> goOn();
            }
        }
    }

    private synchronized void begin(Rebuild begun) {
        rebuild = begun;
    }

    private synchronized void enter(State state) {
        Status now = status();
        status = new Status(state, now.by(), now.since(), now.position(), now.comparedAt(), now.figures(), now
                .differences());
    }

    private synchronized void found(long at, List<Difference> found) {
        Status now = status();
        status = new Status(now.state(), now.by(), now.since(), now.position(), at, now.figures(), found);
    }

    /** What nobody reads any more is removed; when the process ends, the next start does it. */
    private void end(State state) {
        boolean ending;
        synchronized (this) {
            status = status();
            rebuild = null;
            ending = closing;
        }
        if (!ending) {
            generations.dropOthers();
        }
        enter(state);
    }

    private enum What {
        STARTED, SWITCHED, EXPLAINED, ABANDONED, FAILED
    }

    private void record(String by, What what, @Nullable String reason) {
        Status now = status();
        acts.record(new Act(clock.instant(), by, what.name(), now.position(), now.differences().size(), reason));
    }

    /** Gives up what is under way; the views that are live stay so. */
    @Override
    public void close() {
        Thread running;
        synchronized (this) {
            closing = true;
            notifyAll();
            running = thread;
        }
        try {
            if (running != null) {
                running.join(TimeUnit.SECONDS.toMillis(30));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

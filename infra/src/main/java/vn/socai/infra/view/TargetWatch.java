package vn.socai.infra.view;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.socai.command.Command;
import vn.socai.command.Desk;
import vn.socai.command.DeskRejection.Conflict;
import vn.socai.command.Outcome;
import vn.socai.indicator.IndicatorCommand.LapseTarget;
import vn.socai.indicator.IndicatorCommand.MeetTarget;
import vn.socai.ledger.Actor;
import vn.socai.value.CommandId;
import vn.socai.value.Role;
import vn.socai.value.UnitId;
import vn.socai.view.Horizon;
import vn.socai.view.scoreboard.Score;
import vn.socai.view.scoreboard.Scoreboard;

/**
 * Compares figures with targets as the live views go on, and says through the desk that a target is met or has lapsed.
 *
 * <p>Has a thread of its own: the desk may wait for the views, so the thread that folds must never wait for the desk. Starts by looking
 * at every target, since a crash may have come between a figure and its verdict; a verdict told twice is refused by the target.
 *
 * <p>A nation's figure takes milliseconds to add up, and under load it changes with every step of the views: between two looks the
 * watch rests, so that it takes at most a tenth of one processor from those who ask.
 */
public final class TargetWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TargetWatch.class);
    private static final Actor ACTOR = new Actor("socai:target-watch", Role.SYSTEM, UnitId.COUNTRY);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int RESTS = 9;
    /** Beyond so many units it is simpler to look at every target. */
    private static final int MANY = 5_000;

    private final Horizon horizon;
    private final Scoreboard scoreboard;
    private final Desk desk;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private final Set<UnitId> touched = new HashSet<>();
    private final Thread thread;
    private boolean all = true;
    private volatile boolean ending;
    private @Nullable AutoCloseable subscription;

    public TargetWatch(Horizon horizon, Scoreboard scoreboard, Desk desk) {
        this.horizon = horizon;
        this.scoreboard = scoreboard;
        this.desk = desk;
        this.thread = Thread.ofPlatform().name("target-watch").unstarted(this::run);
    }

    /** Begins to watch; to be called once the views have caught up with the ledger. */
    public void start() {
        subscription = horizon.onAdvance(advance -> touch(advance.units()));
        thread.start();
    }

    private void touch(Set<UnitId> units) {
        lock.lock();
        try {
            touched.addAll(units);
            if (touched.size() > MANY) {
                all = true;
                touched.clear();
            }
            woken.signal();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        while (!ending) {
            try {
                Optional<Set<UnitId>> units = next();
                if (!ending) {
                    long begun = System.nanoTime();
                    judge(units);
                    pause(rest(Duration.ofNanos(System.nanoTime() - begun)));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("targets are looked at again in {} s: {}", PAUSE.toSeconds(), e.toString());
                again();
            }
        }
    }

    /** How long the watch rests behind a look. */
    static Duration rest(Duration look) {
        Duration rest = look.multipliedBy(RESTS);
        return rest.compareTo(PAUSE) > 0 ? PAUSE : rest;
    }

    /** The units touched since the last time; absent where every target is to be looked at. */
    private Optional<Set<UnitId>> next() throws InterruptedException {
        lock.lock();
        try {
            while (!all && touched.isEmpty() && !ending) {
                woken.await();
            }
            Optional<Set<UnitId>> units = all ? Optional.empty() : Optional.of(Set.copyOf(touched));
            all = false;
            touched.clear();
            return units;
        } finally {
            lock.unlock();
        }
    }

    private void again() {
        lock.lock();
        try {
            all = true;
        } finally {
            lock.unlock();
        }
        pause(PAUSE);
    }

    /** Touches are taken meanwhile; only the end cuts it short. */
    private void pause(Duration length) {
        lock.lock();
        try {
            long left = length.toNanos();
            while (left > 0 && !ending) {
                left = woken.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ending = true;
        } finally {
            lock.unlock();
        }
    }

    private void judge(Optional<Set<UnitId>> units) {
        long at = horizon.projectedUpTo();
        List<Score> scores = units.map(some -> scoreboard.touchedBy(some, at)).orElseGet(() -> scoreboard.all(at));
        for (Score score : scores) {
            boolean reached = score.figure() >= score.value();
            if (reached != score.met()) {
                settled(desk.submit(verdict(score, reached, at), ACTOR));
            }
        }
    }

    /** A lost race is no verdict: without this the target would wait for the next visit to be looked at again. */
    private static void settled(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(CommandId id, Conflict conflict)) {
            throw new IllegalStateException(conflict.code() + " on " + id);
        }
    }

    private static Command verdict(Score score, boolean reached, long at) {
        String name = (reached ? "met:" : "lapsed:") + score.target() + ":" + at;
        CommandId id = new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        return reached ? new MeetTarget(id, score.target(), score.figure(), at)
                : new LapseTarget(id, score.target(), score.figure(), at);
    }

    @Override
    public void close() {
        ending = true;
        touch(Set.of());
        try {
            AutoCloseable listening = subscription;
            if (listening != null) {
                listening.close();
            }
            thread.join(TimeUnit.SECONDS.toMillis(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("the views could not be let go", e);
        }
    }
}

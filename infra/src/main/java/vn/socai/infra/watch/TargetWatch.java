package vn.socai.infra.watch;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.socai.command.Desk;
import vn.socai.command.Outcome;
import vn.socai.indicator.IndicatorCommand;
import vn.socai.indicator.IndicatorCommand.LapseTarget;
import vn.socai.indicator.IndicatorCommand.MeetTarget;
import vn.socai.ledger.Actor;
import vn.socai.value.CommandId;
import vn.socai.value.Role;
import vn.socai.value.TargetId;
import vn.socai.value.UnitId;
import vn.socai.view.Horizon;
import vn.socai.view.scoreboard.Score;
import vn.socai.view.scoreboard.Scoreboard;

/**
 * Compares every target with its figure whenever the views went on, and has a crossing recorded once, each way.
 *
 * <p>A crossing that a crash kept from being recorded is seen at the next start. Several nodes may watch: the aggregate takes the first.
 */
public final class TargetWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TargetWatch.class);
    private static final Actor SERVICE = new Actor("target-watch", Role.SYSTEM, UnitId.COUNTRY);
    /** A look at all targets may be long; it takes at most this share of one core's time, so that a flood of visits comes first. */
    private static final int REST = 4;

    private final Horizon horizon;
    private final Scoreboard scoreboard;
    private final Desk desk;
    private final Semaphore moved = new Semaphore(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Map<TargetId, Long> recorded = new HashMap<>();
    private final AutoCloseable listening;
    private final Thread watcher;

    public TargetWatch(Horizon horizon, Scoreboard scoreboard, Desk desk) {
        this.horizon = horizon;
        this.scoreboard = scoreboard;
        this.desk = desk;
        this.listening = horizon.onAdvance(advance -> moved.release());
        this.watcher = Thread.ofPlatform().name("target-watch").daemon().unstarted(this::watch);
    }

    /** Begins to watch, with a first look at once. */
    public TargetWatch start() {
        watcher.start();
        return this;
    }

    private void watch() {
        try {
            long rest = 0;
            while (!ended.await(rest, TimeUnit.NANOSECONDS)) {
                moved.acquire();
                moved.drainPermits();
                long began = System.nanoTime();
                look();
                rest = REST * (System.nanoTime() - began);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            long at = horizon.projectedUpTo();
            for (Score score : scoreboard.all(at)) {
                if (ended.getCount() > 0 && recorded.getOrDefault(score.target(), 0L) <= at) {
                    compare(score, at);
                }
            }
        } catch (RuntimeException e) {
            // The ledger or the views cannot answer now; the next advance brings another look.
            LOG.warn("targets could not be compared", e);
        }
    }

    private void compare(Score score, long at) {
        boolean reached = score.figure() >= score.value();
        if (reached == score.met()) {
            return;
        }
        CommandId id = id(score.target(), reached, at);
        IndicatorCommand command = reached ? new MeetTarget(id, score.target(), score.figure(), at)
                : new LapseTarget(id, score.target(), score.figure(), at);
        switch (desk.submit(command, SERVICE)) {
            // The views do not know of it yet: without this the next look would ask again.
            case Outcome.Accepted it -> recorded.put(score.target(), it.position());
            case Outcome.Duplicate it -> recorded.put(score.target(), it.position());
            case Outcome.Refused it -> LOG.debug("another node was first: {}", it.rejection().code());
        }
    }

    private static CommandId id(TargetId target, boolean met, long at) {
        String name = (met ? "target.met:" : "target.lapsed:") + target + ":" + at;
        return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** Ends the watch; a command under way is finished first. */
    @Override
    public void close() {
        try {
            listening.close();
            ended.countDown();
            moved.release();
            watcher.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("a listener cannot be removed", e);
        }
    }
}

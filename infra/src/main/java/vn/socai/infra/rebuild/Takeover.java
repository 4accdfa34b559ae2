package vn.socai.infra.rebuild;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import vn.socai.infra.view.Generations;
import vn.socai.infra.view.LiveRoom;
import vn.socai.infra.view.ProjectionLoop;
import vn.socai.view.room.Difference;
import vn.socai.view.room.ReadingRoom;
import vn.socai.view.room.Rebuild;

/**
 * The moment in which a rebuild takes the place of the live views. It belongs to the thread that folds, between two steps: both sides then
 * stand at one position, so that no advance is lost or told twice, and no reader sees a step back.
 */
public final class Takeover {
    /** So few commits, and so few doubtful notes, are looked at while the folding thread stands still. */
    private static final int LAST_FEW = 500;
    private static final int ROUNDS = 20;

    private final LiveRoom live;
    private final ProjectionLoop loop;
    private final Generations generations;

    public Takeover(LiveRoom live, ProjectionLoop loop, Generations generations) {
        this.live = live;
        this.loop = loop;
        this.generations = generations;
    }

    /** What became of an attempt. */
    sealed interface Result {}

    /** @param left is done when nobody reads the old views any more */
    record Done(CompletableFuture<Void> left) implements Result {}

    record Differs(List<Difference> found) implements Result {}

    /** The live views had gone on too far; nothing was done. */
    record TooFar() implements Result {}

    /** The views that answer now. */
    ReadingRoom live() {
        return live.room();
    }

    /**
     * Tries once.
     *
     * @param explained whether differences are no obstacle
     * @param record writes down that it happens, before it does
     */
    Result attempt(Rebuild rebuild, boolean explained, Runnable record) {
        // Notes that moved on while they were compared are looked at again until few can be doubtful.
        for (int round = 0; round < ROUNDS && rebuild.recheck() > LAST_FEW; round++) {
            while (rebuild.behind() > 0) {
                rebuild.step(LAST_FEW);
            }
        }
        CompletableFuture<Result> result = new CompletableFuture<>();
        loop.between(() -> {
            try {
                result.complete(between(rebuild, explained, record));
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }

    private Result between(Rebuild rebuild, boolean explained, Runnable record) {
        if (rebuild.behind() > LAST_FEW) {
            return new TooFar();
        }
        while (rebuild.behind() > 0) {
            rebuild.step(LAST_FEW);
        }
        ReadingRoom next = rebuild.room();
        long at = next.projector().projectedUpTo();
        if (at != live.room().projector().projectedUpTo()) {
            return new TooFar();
        }
        if (!explained && rebuild.recheck() > 0) {
            return new Differs(rebuild.doubtful());
        }
        record.run();
        generations.promote(at);
        CompletableFuture<Void> left = live.move(next);
        loop.follow(next.projector());
        return new Done(left);
    }
}

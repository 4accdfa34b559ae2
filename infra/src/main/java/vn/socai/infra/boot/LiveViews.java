package vn.socai.infra.boot;

import java.util.List;
import java.util.function.LongConsumer;

import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.infra.view.ProjectionLoop;
import vn.socai.ledger.CommitLog;
import vn.socai.view.Horizon;
import vn.socai.view.Parked;
import vn.socai.view.Values;
import vn.socai.view.ViewStore;
import vn.socai.view.room.ReadingRoom;
import vn.socai.view.room.Rebuild;

/** The views that answer, and the one writer that folds them. */
final class LiveViews implements AutoCloseable {
    private final CommitLog log;
    private final ViewStore store;
    private final Values values = new RecordCodec();
    private final ReadingRoom room;
    private final ProjectionLoop loop;

    /**
     * Loads what is held in memory, folds what the ledger holds by now, and begins to follow it.
     *
     * @param progress hears the position reached while catching up
     */
    LiveViews(CommitLog log, ViewStore store, LongConsumer progress) {
        this.log = log;
        this.store = store;
        room = ReadingRoom.open(log, store, values, ReadingRoom.LIVE);
        loop = new ProjectionLoop(log, room.projector());
        loop.catchUp(progress);
        loop.start();
    }

    ReadingRoom room() {
        return room;
    }

    Horizon horizon() {
        return room.projector();
    }

    List<Parked> parked() {
        return room.projector().parked();
    }

    boolean folding() {
        return loop.folding();
    }

    /** Folds all views anew, and names those that differ from the live ones at the head. Ends the live folding: nothing may move. */
    List<String> rebuildAndCompare(LongConsumer progress) {
        loop.close();
        try (Rebuild rebuild = new Rebuild(log, store, values)) {
            rebuild.run(progress);
            return rebuild.compare(List.of(horizon().projectedUpTo()))
                    .stream()
                    .map(Rebuild.Difference::view)
                    .distinct()
                    .toList();
        }
    }

    /** Ends the folding writer with its batch; the views still answer. */
    @Override
    public void close() {
        loop.close();
    }
}

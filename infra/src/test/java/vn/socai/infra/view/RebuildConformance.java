package vn.socai.infra.view;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.view.StoreUnavailable;
import vn.socai.view.Values;
import vn.socai.view.ViewStore;
import vn.socai.view.room.ReadingRoom;
import vn.socai.view.room.Rebuild;
import vn.socai.view.room.Space;

import static org.assertj.core.api.Assertions.assertThat;

/** Views that lived through crashes are what a rebuild makes of the ledger, at the head and in the past, on every store. */
abstract class RebuildConformance {
    private final Values values = new RecordCodec();

    abstract ViewStore store();

    /** How many commits the store can bear in a test. */
    abstract int commits();

    /** Whether the store writes entries, notes and position as one. */
    abstract boolean atomic();

    @Test
    void live_views_equal_the_rebuild_after_crashes_at_any_step() {
        long seed = System.nanoTime();
        System.out.println(getClass().getSimpleName() + " seed " + seed);
        Random random = new Random(seed);
        RandomYear year = new RandomYear(seed, commits());
        try (ViewStore store = store()) {
            int crashes = 0;
            while (!live(year, store, random)) {
                crashes++;
            }
            assertThat(crashes).as("seed %d", seed).isPositive();
            Space live = new Space(store, ReadingRoom.LIVE);
            Space beside = new Space(store, "2/");
            Rebuild rebuild = new Rebuild(live, open(year, live), beside, open(year, beside));
            while (rebuild.step(50_000) > 0) {
                // On to the next batch.
            }
            assertThat(rebuild.room().projector().parked()).isEmpty();
            assertThat(rebuild.room().projector().projectedUpTo()).isEqualTo(year.log.head());
            List<Long> positions = LongStream.concat(LongStream.of(year.log.head()),
                    random.longs(100, 1, year.log.head())).boxed().sorted().toList();
            assertThat(rebuild.compareAll(positions, List.of(RandomYear.START, RandomYear.SECOND_REFORM))).as("seed %d",
                    seed).isEmpty();
        }
    }

    private ReadingRoom open(RandomYear year, Space space) {
        return ReadingRoom.open(year.log, space.store(), values, space.namespace());
    }

    /** One life of the process: false where it died. */
    private boolean live(RandomYear year, ViewStore store, Random random) {
        try {
            ReadingRoom room = ReadingRoom.open(year.log,
                    new FailingStore(store, random.nextInt(40), atomic(), random), values, ReadingRoom.LIVE);
            while (room.projector().step(1 + random.nextInt(60)) > 0) {
                // On to the next batch.
            }
            return room.projector().projectedUpTo() == year.log.head();
        } catch (StoreUnavailable dead) {
            return false;
        }
    }
}

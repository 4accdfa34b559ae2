package vn.socai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.segment.Segment;
import vn.socai.infra.segment.SkimmedVisits;
import vn.socai.ledger.CommitLog;
import vn.socai.value.UnitId;
import vn.socai.view.recount.Counted;
import vn.socai.view.recount.Recount;

/** The product's own recount: as the peers' handlers it adds up in memory, and nothing is kept. */
final class Recounted {
    /** What the visits of households may take, in bytes. */
    static final long HELD = 1L << 29;
    private static final LeafCodec LEAVES = LeafCodec.ofEvents();
    private static final Map<UnitId, Integer> COMMUNES = IntStream.range(0, Workload.COMMUNES)
            .boxed()
            .collect(Collectors.toMap(VisitDrafts::commune, commune -> commune));

    private Recounted() {}

    /** The roll-ups, counted anew from the ledger on all processors. */
    static RollUps recount(CommitLog log) {
        return rollUps(counting(log).upTo(log.head()));
    }

    /**
     * The same with the distinct households of every month and of all time.
     *
     * @throws IllegalStateException where these are not as many of all time
     */
    static RollUps recount(CommitLog log, long households) {
        Counted counted = counting(log).withHouseholds(HELD).upTo(log.head());
        long[] found = new long[1];
        counted.each((unit, month, line) -> found[0] += line.households());
        if (found[0] != households) {
            throw new IllegalStateException("the recount came to " + found[0] + " households and not to " + households);
        }
        return rollUps(counted);
    }

    /**
     * The same where only that is read from the ledger which no earlier recount has kept.
     *
     * @param file where it is kept
     * @param visits how many the ledger holds; of few the segment has smaller blocks, so that it has some
     * @throws IllegalStateException where what was kept was not used
     */
    static RollUps recount(CommitLog log, Path file, long visits) {
        try (Segment segment = Segment.open(file, log, Math.clamp(visits / 50, 1, Segment.ROOM))) {
            long kept = segment.last();
            Counted counted = counting(log).keeping(segment).upTo(log.head());
            if (counted.extent().kept() != kept || segment.last() == 0) {
                throw new IllegalStateException(counted.extent().kept() + " of " + kept
                        + " commits were taken as kept");
            }
            return rollUps(counted);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Recount counting(CommitLog log) {
        return Recount.of(() -> new SkimmedVisits(log, LEAVES), Runtime.getRuntime().availableProcessors());
    }

    private static RollUps rollUps(Counted counted) {
        RollUps all = new RollUps();
        counted.each((unit, month, line) -> {
            Integer commune = COMMUNES.get(unit);
            if (commune == null) {
                throw new IllegalStateException("a visit stands in " + unit);
            }
            all.add(commune, month, line.visits(), line.peopleGuided());
        });
        return all;
    }
}

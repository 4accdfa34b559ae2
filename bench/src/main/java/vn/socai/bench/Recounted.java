package vn.socai.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.segment.SkimmedVisits;
import vn.socai.ledger.CommitLog;
import vn.socai.value.UnitId;
import vn.socai.view.recount.Counted;
import vn.socai.view.recount.Recount;

/** The product's own recount: as the peers' handlers it adds up in memory, and nothing is kept. */
final class Recounted {
    /** What the visits of households may take, in bytes. */
    static final long HELD = 1L << 29;

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

    private static Recount counting(CommitLog log) {
        LeafCodec leaves = LeafCodec.ofEvents();
        return Recount.of(() -> new SkimmedVisits(log, leaves), Runtime.getRuntime().availableProcessors());
    }

    private static RollUps rollUps(Counted counted) {
        Map<UnitId, Integer> communes = new HashMap<>();
        IntStream.range(0, Workload.COMMUNES).forEach(i -> communes.put(VisitDrafts.commune(i), i));
        RollUps all = new RollUps();
        counted.each((unit, month, line) -> {
            Integer commune = communes.get(unit);
            if (commune == null) {
                throw new IllegalStateException("a visit stands in " + unit);
            }
            all.add(commune, month, line.visits(), line.peopleGuided());
        });
        return all;
    }
}

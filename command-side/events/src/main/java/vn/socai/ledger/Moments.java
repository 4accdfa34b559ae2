package vn.socai.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/**
 * Finds what was known at a moment: the last position that was recorded by then.
 *
 * <p>Since {@code recordedAt} never decreases along positions, few of them tell: each question to the ledger asks for three points that
 * quarter what is left. Points on a coarse grid are learned for ever, some 30 bytes for a thousand commits, so that after a few
 * questions only the last thousand are searched.
 */
public final class Moments {
    /** A power of four, so that quartering comes to the points of the grid. */
    private static final long GRID = 1_024;

    private final CommitLog log;
    private final Map<Long, Instant> learned = new ConcurrentHashMap<>();

    public Moments(CommitLog log) {
        this.log = log;
    }

    /**
     * The last position that was recorded at that moment or before it: 0 before the first commit, the head for a moment to come. While
     * the moment is not over on the ledger's clock, later answers may be higher.
     */
    public long by(Instant moment) {
        long head = log.head();
        long step = 1;
        while (step * 4 <= head) {
            step *= 4;
        }
        long low = 0;
        long high = head + 1;
        while (high - low > 1) {
            for (var point : points(low, high, step).entrySet()) {
                if (point.getValue().isAfter(moment)) {
                    high = point.getKey();
                    break;
                }
                low = point.getKey();
            }
            step = Math.max(1, step / 4);
        }
        return low;
    }

    /** The multiples of the step between two positions, at most three of them unless the step is the first, with their times. */
    private Map<Long, Instant> points(long low, long high, long step) {
        var points = new TreeMap<Long, Instant>();
        var unknown = LongStream.iterate((low / step + 1) * step, point -> point < high, point -> point + step)
                .filter(point -> {
                    Instant known = learned.get(point);
                    if (known != null) {
                        points.put(point, known);
                    }
                    return known == null;
                })
                .boxed()
                .toList();
        if (!unknown.isEmpty()) {
            var asked = log.recordedAt(unknown);
            points.putAll(asked);
            asked.forEach((point, at) -> {
                if (point % GRID == 0) {
                    learned.put(point, at);
                }
            });
        }
        return points;
    }
}

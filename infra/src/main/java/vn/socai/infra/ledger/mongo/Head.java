package vn.socai.infra.ledger.mongo;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The last position that the majority has, kept in memory and carried on by looking at the positions that would come next. Changed
 * by the appending thread only.
 */
final class Head {
    private static final int WINDOW = 64;

    private final Rows rows;
    private volatile long position;
    private Instant recordedAt = Instant.EPOCH;

    Head(Rows rows) {
        this.rows = rows;
    }

    long position() {
        return position;
    }

    /** When the commit at the head was recorded; nothing may be recorded earlier. */
    Instant recordedAt() {
        return recordedAt;
    }

    void advance(long to, Instant at) {
        recordedAt = at;
        position = to;
    }

    /** Finds the head of a ledger of any length in a few questions: positions are dense, so what exists is exactly 1 to the head. */
    void find() {
        long low = highest(LongStream.iterate(1, p -> p <= 1L << 60, p -> p * 2), 0);
        long beyond = Math.max(1, low * 2);
        while (beyond - low > 1) {
            long step = Math.max(1, (beyond - low) / WINDOW);
            long to = beyond;
            low = highest(LongStream.iterate(low + step, p -> p < to, p -> p + step), low);
            beyond = Math.min(beyond, low + step);
        }
        advance(low, low == 0 ? Instant.EPOCH
                : Instant.ofEpochMilli(rows.recordedAt(List.of(low)).getOrDefault(low, 0L)));
    }

    private long highest(LongStream points, long otherwise) {
        return rows.recordedAt(points.boxed().toList()).keySet().stream().mapToLong(p -> p).max().orElse(otherwise);
    }

    /** Learns what others appended since. */
    void refresh() {
        while (true) {
            long from = position;
            var found = rows.recordedAt(LongStream.rangeClosed(from + 1, from + WINDOW).boxed().toList());
            long to = from;
            while (found.containsKey(to + 1)) {
                to++;
            }
            if (to > from) {
                advance(to, Instant.ofEpochMilli(found.getOrDefault(to, 0L)));
            }
            if (to < from + WINDOW) {
                return;
            }
        }
    }
}

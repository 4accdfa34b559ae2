package vn.socai.view.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;

import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.value.UnitId;
import vn.socai.view.PositionIndex;
import vn.socai.view.chronicle.ChronicleView;
import vn.socai.view.tally.Effects.Kind;
import vn.socai.view.tally.Trace;

/** Where to look: the commits that may do something to figures, found by the indexes or, for very many units, by reading along. */
final class Trail {
    /** Up to so many units their own lists are the shorter way. */
    private static final int FEW_UNITS = 20_000;
    private static final int PART = 256;

    private final CommitLog log;
    private final PositionIndex named;
    private final PositionIndex traced;
    private final LongPredicate parked;

    /**
     * @param named the chronicle's lists
     * @param traced the tally's
     * @param parked which positions the tally passed by
     */
    Trail(CommitLog log, PositionIndex named, PositionIndex traced, LongPredicate parked) {
        this.log = log;
        this.named = named;
        this.traced = traced;
        this.parked = parked;
    }

    /** The commits behind a position, up to another, in order. */
    Iterator<Commit> commits(Set<UnitId> units, Set<Kind> kinds, long after, long upTo) {
        return new Iterator<>() {
            private long reached = after;
            private Iterator<Commit> part = Collections.emptyIterator();
            private boolean more = true;

            @Override
            public boolean hasNext() {
                while (!part.hasNext() && more) {
                    List<Commit> next = new ArrayList<>();
                    long end = read(units, kinds, reached, next);
                    more = end > reached && end < upTo;
                    reached = Math.max(end, reached);
                    part = next.stream()
                            .filter(commit -> commit.position() <= upTo && !parked.test(commit.position()))
                            .iterator();
                }
                return part.hasNext();
            }

            @Override
            public Commit next() {
                if (!hasNext()) {
                    throw new java.util.NoSuchElementException();
                }
                return part.next();
            }
        };
    }

    /** Reads the next part; the position up to which nothing was left out. */
    private long read(Set<UnitId> units, Set<Kind> kinds, long after, List<Commit> commits) {
        boolean visits = kinds.contains(Kind.VISITS) || kinds.contains(Kind.HOUSEHOLDS);
        boolean few = units.size() <= FEW_UNITS;
        if (visits && !few) {
            commits.addAll(log.readAfter(after, PART));
            return commits.isEmpty() ? after : commits.getLast().position();
        }
        TreeSet<Long> found = new TreeSet<>();
        if (visits) {
            found.addAll(named.next(keys(units, ChronicleView::unit), after, true, PART));
            found.addAll(traced.next(keys(units, Trace.UNNAMED::key), after, true, PART));
        }
        if (kinds.contains(Kind.TEAMS)) {
            found.addAll(traced.next(keys(units, Trace.TEAMS, few), after, true, PART));
        }
        if (kinds.contains(Kind.TARGETS)) {
            found.addAll(traced.next(keys(units, Trace.TARGETS, few), after, true, PART));
        }
        // Each list gave at least as far as the first PART of all reach.
        for (long position : found.stream().limit(PART).toList()) {
            log.at(position).ifPresent(commits::add);
        }
        return commits.isEmpty() ? after : commits.getLast().position();
    }

    private static List<String> keys(Set<UnitId> units, Trace trace, boolean few) {
        return few ? keys(units, trace::key) : List.of(trace.all());
    }

    private static List<String> keys(Set<UnitId> units, java.util.function.Function<UnitId, String> key) {
        return units.stream().map(key).toList();
    }
}

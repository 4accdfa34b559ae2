package vn.socai.view.chronicle;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

import vn.socai.ledger.Commit;
import vn.socai.view.Slice;
import vn.socai.view.Slice.Row;
import vn.socai.view.chronicle.Chronicle.Order;

/** Gathers the events behind a place until a page is full and one more is seen, or so many commits were looked at. */
final class Page {
    /** Where few events are wanted, one answer looks at so many commits and not at all there are. */
    static final int PATIENCE = 20_000;

    private final Place place;
    private final long low;
    private final long high;
    private final int first;
    private final Predicate<Happening> wanted;
    private final List<Row<Happening>> rows = new ArrayList<>();
    private int looked;
    private long reached;
    private boolean done;

    /**
     * @param low the list lies behind this position
     * @param high and ends with this one
     */
    Page(Place place, long low, long high, int first, Predicate<Happening> wanted) {
        this.place = place;
        this.low = low;
        this.high = high;
        this.first = first;
        this.wanted = wanted;
    }

    private boolean isFull() {
        return rows.size() > first;
    }

    private boolean isTired() {
        return looked >= PATIENCE;
    }

    /** Nothing more is to be looked for. */
    boolean isDone() {
        return done || isFull() || isTired();
    }

    void fill(Iterator<Commit> commits) {
        while (!isDone() && commits.hasNext()) {
            Commit commit = commits.next();
            done = place.order() == Order.OLDEST ? commit.position() > high : commit.position() <= low;
            if (!done) {
                looked++;
                reached = commit.position();
                add(commit);
            }
        }
    }

    private void add(Commit commit) {
        for (int index : LedgerChronicle.indexes(commit, place.order())) {
            Happening happening = new Happening(commit, index);
            if (!isFull() && place.isBefore(commit.position(), index) && wanted.test(happening)) {
                rows.add(new Row<>(happening, new Place(place.order(), commit.position(), index).cursor()));
            }
        }
    }

    Slice<Happening> slice() {
        if (isFull()) {
            return new Slice<>(rows.subList(0, first), true);
        }
        return isTired() ? new Slice<>(rows, true, Place.past(place.order(), reached).cursor())
                : new Slice<>(rows, false);
    }
}

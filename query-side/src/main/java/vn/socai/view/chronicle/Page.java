package vn.socai.view.chronicle;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

import vn.socai.event.Event;
import vn.socai.ledger.Commit;
import vn.socai.view.Slice;
import vn.socai.view.Slice.Row;

/** Gathers the events behind a place until a page is full and one more is seen. */
final class Page {
    private final Place place;
    private final int first;
    private final Predicate<Event> wanted;
    private final List<Row<Happening>> rows = new ArrayList<>();

    Page(Place place, int first, Predicate<Event> wanted) {
        this.place = place;
        this.first = first;
        this.wanted = wanted;
    }

    boolean isFull() {
        return rows.size() > first;
    }

    void fill(Iterator<Commit> commits) {
        while (!isFull() && commits.hasNext()) {
            add(commits.next());
        }
    }

    private void add(Commit commit) {
        for (int index : LedgerChronicle.indexes(commit, place.order())) {
            Event event = commit.draft().events().get(index);
            if (!isFull() && place.isBefore(commit.position(), index) && wanted.test(event)) {
                rows.add(new Row<>(new Happening(commit, index), new Place(place.order(), commit.position(), index)
                        .cursor()));
            }
        }
    }

    Slice<Happening> slice() {
        return new Slice<>(rows.subList(0, Math.min(first, rows.size())), isFull());
    }
}

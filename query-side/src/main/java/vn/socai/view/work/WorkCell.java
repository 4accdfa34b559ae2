package vn.socai.view.work;

import java.util.ArrayList;
import java.util.List;

/** The work of one unit in one month, by day and thing; what comes to nothing is left out. */
record WorkCell(List<Entry> entries) {
    static final WorkCell EMPTY = new WorkCell(List.of());

    /** A thing on one day of the month. */
    record Entry(int day, WorkLine line) {}

    WorkCell {
        entries = List.copyOf(entries);
    }

    WorkCell plus(int day, WorkLine more) {
        List<Entry> sums = new ArrayList<>(entries);
        int found = 0;
        while (found < sums.size() && !(sums.get(found).day == day && sums.get(found).line.key().equals(more.key()))) {
            found++;
        }
        WorkLine before = found < sums.size() ? sums.remove(found).line
                : new WorkLine(more.kind(), more.one(), more.two(), more.label(), 0, 0);
        WorkLine sum = new WorkLine(more.kind(), more.one(), more.two(), more.label(), before.records() + more
                .records(), before.amount() + more.amount());
        if (sum.records() != 0 || sum.amount() != 0) {
            sums.add(found, new Entry(day, sum));
        }
        return new WorkCell(sums);
    }
}

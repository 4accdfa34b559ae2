package vn.socai.bench;

import java.time.Duration;
import java.util.List;

/**
 * Rates of durable calls, by contenders that take turns.
 *
 * <p>A turn begins with nothing stored and lasts the same time for everybody; who is slower has so much the emptier indexes, which
 * is in its favour.
 *
 * @param single one visit a call, not a whole group
 * @param rounds that are counted; one more comes before them, to warm up
 * @param turn how long a turn lasts, unless the workload ends before
 */
record AppendRounds(Workload workload, int clients, boolean single, int rounds, Duration turn) {
    Row run(String title, List<? extends Entry<?>> entries, Folder folder) {
        Row row = new Row(title);
        for (int round = -1; round < rounds; round++) {
            for (Entry<?> entry : Entry.turned(entries, round)) {
                try (Taker taker = entry.begin().apply(folder.emptied(entry.name()))) {
                    Appended appended = Appending.run(taker, workload, clients, single, turn);
                    if (round >= 0) {
                        row.add(entry.name(), appended.rate());
                        row.calls(entry.name(), appended.times());
                        row.stored(entry.name(), taker.bytes(), appended.visits());
                    }
                }
            }
        }
        return row.inOrder(Entry.names(entries));
    }
}

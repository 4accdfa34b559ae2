package vn.socai.bench;

import java.time.Duration;
import java.util.List;

/**
 * Rates of durable calls, by contenders that take turns.
 *
 * <p>A turn begins with nothing stored and lasts the same time for everybody; who is slower has so much the emptier indexes, which
 * is in its favour.
 *
 * @param single one visit a call, by {@value #SINGLE_CLIENTS} clients at once; else a whole group, by as many as the entry says
 * @param warming rounds that come before and do not count: in the first two the compilers take up to half of the processors
 * @param rounds that are counted
 * @param turn how long a turn lasts, unless the workload ends before
 */
record AppendRounds(Workload workload, boolean single, int warming, int rounds, Duration turn) {
    static final int SINGLE_CLIENTS = 32;

    Row run(String title, List<? extends Entry<?>> entries, Folder folder) {
        Row row = new Row(title);
        for (int round = -warming; round < rounds; round++) {
            for (Entry<?> entry : Entry.turned(entries, round)) {
                int clients = single ? SINGLE_CLIENTS : entry.clients();
                try (Taker taker = entry.begin().apply(folder.emptied(entry.name()))) {
                    Appended appended = Appending.run(taker, workload, clients, single, turn);
                    if (round >= 0) {
                        row.add(entry.name(), appended.rate());
                        row.calls(entry.name(), clients, appended.times());
                        row.stored(entry.name(), taker.bytes(), appended.visits());
                    }
                }
            }
        }
        return row.inOrder(Entry.names(entries));
    }
}

package vn.socai.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Rates of replays into the roll-ups; everybody must come to the hash of the visits that it holds.
 *
 * <p>A contender is filled once, for a limited time: a slow one holds fewer visits, and its rate is that of those. What lives in
 * memory alone is filled anew for each round and let go, so that it does not weigh on the others.
 *
 * @param rounds that are counted; one more comes before them, to warm up
 * @param filling how long a contender is filled at most
 */
record ReplayRounds(Workload workload, int rounds, Duration filling) {
    /** Another way to make the roll-ups from what the product stored; it is told how many visits these are. */
    record Way(String name, ToRollUps replay) {
        /** How that is done. */
        interface ToRollUps {
            RollUps of(Product product, long visits);
        }
    }

    /** What is done with the product's events where no roll-ups come of it: it says how many it met. */
    record Bound(String name, ToLongFunction<Product> events) {}

    /** A contender with what it holds. */
    private record Filled(Contender contender, Appended appended, String hash) implements AutoCloseable {
        @Override
        public void close() {
            contender.close();
        }
    }

    Row run(String title, List<Entry<Contender>> entries, List<Way> ways, List<Bound> bounds, Folder folder) {
        Row row = new Row(title);
        Map<String, Filled> kept = new LinkedHashMap<>();
        try {
            entries.stream().filter(Entry::durable).forEach(entry -> {
                Filled filled = fill(entry, folder);
                kept.put(entry.name(), filled);
                row.stored(entry.name(), filled.contender.bytes(), filled.appended.visits());
            });
            for (int round = -1; round < rounds; round++) {
                for (Runnable turn : Entry.turned(turns(row, round, entries, ways, bounds, kept,
                        folder), round)) {
                    turn.run();
                }
            }
        } finally {
            kept.values().forEach(Filled::close);
        }
        List<String> names = new ArrayList<>(ways.stream().map(Way::name).toList());
        names.addAll(Entry.names(entries));
        return row.inOrder(names);
    }

    private List<Runnable> turns(Row row, int round, List<Entry<Contender>> entries, List<Way> ways,
            List<Bound> bounds, Map<String, Filled> kept, Folder folder) {
        List<Runnable> turns = new ArrayList<>();
        for (Entry<Contender> entry : entries) {
            Filled filled = kept.get(entry.name());
            if (filled != null) {
                turns.add(() -> time(row, entry.name(), round, filled));
            } else {
                turns.add(() -> {
                    try (Filled anew = fill(entry, folder)) {
                        time(row, entry.name(), round, anew);
                    }
                });
            }
        }
        Filled product = Objects.requireNonNull(kept.get(entries.getFirst().name()));
        for (Way way : ways) {
            turns.add(() -> time(row, way.name(), round, product, contender -> way.replay.of((Product) contender,
                    product.appended
                            .visits())));
        }
        for (Bound bound : bounds) {
            turns.add(() -> time(row, round, product, bound));
        }
        return turns;
    }

    private Filled fill(Entry<Contender> entry, Folder folder) {
        Contender contender = entry.begin().apply(folder.emptied(entry.name()));
        Appended appended = Appending.run(contender, workload, entry.clients(), false, filling);
        return new Filled(contender, appended, RollUps.of(workload, appended.groups()).hash());
    }

    private static void time(Row row, int round, Filled product, Bound bound) {
        long begun = System.nanoTime();
        long events = bound.events.applyAsLong((Product) product.contender);
        if (round >= 0) {
            row.add(bound.name, events * 1e9 / (System.nanoTime() - begun));
        }
    }

    private static void time(Row row, String name, int round, Filled filled) {
        time(row, name, round, filled, Contender::replay);
    }

    private static void time(Row row, String name, int round, Filled filled, Function<Contender, RollUps> replay) {
        long begun = System.nanoTime();
        RollUps found = replay.apply(filled.contender);
        double rate = filled.appended.visits() * 1e9 / (System.nanoTime() - begun);
        if (!found.hash().equals(filled.hash)) {
            throw new IllegalStateException(name + " came to " + found.hash() + " with " + found.visits()
                    + " visits and not to " + filled.hash);
        }
        if (round >= 0) {
            row.add(name, rate);
        }
    }
}

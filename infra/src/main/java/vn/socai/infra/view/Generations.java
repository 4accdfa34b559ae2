package vn.socai.infra.view;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

import vn.socai.view.room.Space;

/**
 * The generations of the views: the live one, and at most one that is built beside it. Which one is live stands in the store itself and
 * changes in one write, so a start after a crash finds the old or the new one whole, and drops what is left of the other.
 */
public final class Generations implements AutoCloseable {
    /** The name of a view without entries: a generation that has it was made live at the position up to which it is folded. */
    private static final String MARK = "!live";

    private final Shelves shelves;
    private final TreeMap<Integer, Space> open = new TreeMap<>();
    private int live;

    /** Where generations stand, by their numbers from 1. */
    public interface Shelves extends AutoCloseable {
        /** Those of which anything is there. */
        Collection<Integer> found();

        /** Opens one, or makes it. */
        Space open(int generation);

        /** Removes one with all it holds; nobody reads it any more. */
        void drop(int generation, Space space);

        @Override
        void close();
    }

    /** Finds the live generation and drops the others. */
    public Generations(Shelves shelves) {
        this.shelves = shelves;
        List<Integer> found = shelves.found().stream().sorted().toList();
        for (int each : found.isEmpty() ? List.of(1) : found) {
            open.put(each, shelves.open(each));
        }
        // Without a mark it is the first one, or one whose predecessor is gone already.
        live = open.firstKey();
        open.forEach((number, space) -> {
            if (space.store().foldedTo(mark(space)) > 0) {
                live = number;
            }
        });
        dropOthers();
    }

    /** The name in the store of what tells that a generation was made live. */
    public static String mark(Space space) {
        return space.namespace() + MARK;
    }

    /** The live one. */
    public synchronized Space live() {
        return space(live);
    }

    private Space space(int generation) {
        return open.computeIfAbsent(generation, shelves::open);
    }

    /** An empty one beside the live one. */
    public synchronized Space fresh() {
        dropOthers();
        return space(live + 1);
    }

    /**
     * Makes the one beside the live one. Durable when it returns; the old one stays until {@link #dropOthers}.
     *
     * @param at the position up to which all its views are folded, from 1
     */
    public synchronized void promote(long at) {
        Space next = space(live + 1);
        next.store().write(mark(next), List.of(), List.of(), at);
        live++;
    }

    /** Removes all but the live one; nobody reads them any more. */
    public synchronized void dropOthers() {
        for (int number : List.copyOf(open.keySet())) {
            if (number != live) {
                shelves.drop(number, space(number));
                open.remove(number);
            }
        }
    }

    @Override
    public synchronized void close() {
        open.values().forEach(space -> space.store().close());
        shelves.close();
    }
}

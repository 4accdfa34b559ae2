package vn.socai.graphql.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;

import vn.socai.value.UnitId;
import vn.socai.view.Horizon;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Tree;

/**
 * Tells each follower when something happened in its unit or below. For all followers of one tree the units above a change are
 * found once, whatever their number.
 */
public final class Touches implements AutoCloseable {
    private record Follower(UnitId unit, LongConsumer touched) {}

    private final Horizon horizon;
    private final Atlas atlas;
    private final Map<LocalDate, Set<Follower>> followers = new ConcurrentHashMap<>();
    private final AutoCloseable listening;

    public Touches(Horizon horizon, Atlas atlas) {
        this.horizon = horizon;
        this.atlas = atlas;
        this.listening = horizon.onAdvance(this::advanced);
    }

    /**
     * Follows a unit on the tree of a day.
     *
     * @param touched gets the horizon at once, and again with every advance that concerns the unit; must be quick
     * @return ends it
     */
    public Runnable follow(UnitId unit, LocalDate tree, LongConsumer touched) {
        Follower follower = new Follower(unit, touched);
        followers.computeIfAbsent(tree, day -> ConcurrentHashMap.newKeySet()).add(follower);
        // After the registration: an advance in between is told twice rather than not at all.
        touched.accept(horizon.projectedUpTo());
        return () -> followers.computeIfPresent(tree, (day, all) -> {
            all.remove(follower);
            return all.isEmpty() ? null : all;
        });
    }

    private void advanced(Horizon.Advance advance) {
        followers.forEach((day, all) -> {
            Set<UnitId> touched = above(atlas.tree(day, advance.upTo()), advance.units());
            for (Follower follower : all) {
                if (touched.contains(follower.unit())) {
                    follower.touched().accept(advance.upTo());
                }
            }
        });
    }

    private static Set<UnitId> above(Tree tree, Collection<UnitId> units) {
        Set<UnitId> touched = new HashSet<>();
        for (UnitId unit : units) {
            touched.add(unit);
            touched.addAll(tree.path(tree.place(unit).unit()));
        }
        return touched;
    }

    @Override
    public void close() throws Exception {
        listening.close();
    }
}

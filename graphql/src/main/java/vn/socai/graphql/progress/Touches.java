package vn.socai.graphql.progress;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;

import vn.socai.value.UnitId;
import vn.socai.view.Horizon;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Eras;
import vn.socai.view.atlas.Tree;
import vn.socai.view.tally.Hierarchy;

/**
 * Tells each follower when something happened in its unit or below. For all followers of one tree the units above a change are
 * found once, whatever their number.
 */
public final class Touches implements AutoCloseable {
    private record Follower(UnitId unit, LongConsumer touched) {}

    private final Horizon horizon;
    private final Atlas atlas;
    private final Map<Hierarchy, Set<Follower>> followers = new ConcurrentHashMap<>();
    private final AutoCloseable listening;

    public Touches(Horizon horizon, Atlas atlas) {
        this.horizon = horizon;
        this.atlas = atlas;
        this.listening = horizon.onAdvance(this::advanced);
    }

    /**
     * Follows a unit on a hierarchy.
     *
     * @param touched gets the horizon at once, and again with every advance that concerns the unit; must be quick
     * @return ends it
     */
    public Runnable follow(UnitId unit, Hierarchy hierarchy, LongConsumer touched) {
        Follower follower = new Follower(unit, touched);
        followers.computeIfAbsent(hierarchy, key -> ConcurrentHashMap.newKeySet()).add(follower);
        // After the registration: an advance in between is told twice rather than not at all.
        touched.accept(horizon.projectedUpTo());
        return () -> followers.computeIfPresent(hierarchy, (key, all) -> {
            all.remove(follower);
            return all.isEmpty() ? null : all;
        });
    }

    private void advanced(Horizon.Advance advance) {
        followers.forEach((hierarchy, all) -> {
            Set<UnitId> touched = switch (hierarchy) {
                case Hierarchy.AsWas h -> everAbove(atlas.eras(advance.upTo()), advance.units());
                case Hierarchy.AsOf h -> above(atlas.tree(h.day(), advance.upTo()), advance.units());
                case Hierarchy.Restated h -> above(atlas.tree(h.today(), advance.upTo()), advance.units());
            };
            for (Follower follower : all) {
                if (touched.contains(follower.unit())) {
                    follower.touched().accept(advance.upTo());
                }
            }
        });
    }

    private static Set<UnitId> everAbove(Eras eras, Collection<UnitId> units) {
        Set<UnitId> touched = new HashSet<>();
        units.forEach(unit -> touched.addAll(eras.above(unit)));
        return touched;
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

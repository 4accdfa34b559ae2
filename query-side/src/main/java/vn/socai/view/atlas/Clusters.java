package vn.socai.view.atlas;

import java.util.Arrays;
import java.util.function.IntConsumer;

import vn.socai.value.UnitLevel;

/**
 * What can be added up at once on a tree: the villages registered in one commune, as long as all of them count for one and the same unit.
 * A commune of today is mostly the villages of one to five former ones, so few sums are asked for instead of dozens of villages. Where one
 * village went elsewhere, its former neighbours are counted one by one.
 */
public final class Clusters {
    private static final int NONE = -1;
    private static final int APART = -2;

    private final Branches branches;
    private final boolean[] inCluster;
    private final int[] from;
    /** The communes of the clusters, by the ordinals of the units for which these count. */
    private final int[] clusters;

    Clusters(Places places, Branches branches) {
        this.branches = branches;
        int n = places.size();
        int[] home = new int[n];
        int[] above = new int[n];
        Arrays.fill(above, NONE);
        for (int i = 0; i < n; i++) {
            home[i] = places.registered(i);
            if (home[i] >= 0) {
                int counts = above(i, places);
                above[home[i]] = above[home[i]] == NONE || above[home[i]] == counts ? counts : APART;
            }
        }
        inCluster = new boolean[n];
        from = new int[n + 1];
        for (int i = 0; i < n; i++) {
            inCluster[i] = home[i] >= 0 && above[home[i]] >= 0;
            if (above[i] >= 0) {
                from[above[i] + 1]++;
            }
        }
        for (int i = 1; i <= n; i++) {
            from[i] += from[i - 1];
        }
        clusters = new int[from[n]];
        int[] next = from.clone();
        for (int commune = 0; commune < n; commune++) {
            if (above[commune] >= 0) {
                clusters[next[above[commune]]++] = commune;
            }
        }
    }

    /** The unit above the villages for which a village's facts count. */
    private static int above(int village, Places places) {
        int unit = places.stands(village) ? places.parent(village) : places.place(village);
        while (places.level(unit) == UnitLevel.VILLAGE) {
            unit = places.parent(unit);
        }
        return unit;
    }

    /**
     * All that adds up to a unit that stands in the tree, each fact once.
     *
     * @param units takes units that count by themselves
     * @param villages takes communes of which all villages that were registered there count
     */
    public void eachPart(int ordinal, IntConsumer units, IntConsumer villages) {
        if (branches.level(ordinal) == UnitLevel.VILLAGE) {
            branches.eachBelow(ordinal, units);
        } else {
            walk(ordinal, unit -> single(unit, units), villages);
        }
    }

    private void walk(int ordinal, IntConsumer units, IntConsumer villages) {
        units.accept(ordinal);
        branches.eachGuest(ordinal, true, units);
        branches.eachGuest(ordinal, false, units);
        if (ordinal < from.length - 1) {
            for (int i = from[ordinal]; i < from[ordinal + 1]; i++) {
                villages.accept(clusters[i]);
            }
        }
        branches.eachChild(ordinal, child -> walk(child, units, villages));
    }

    private void single(int ordinal, IntConsumer units) {
        if (!inCluster[ordinal]) {
            units.accept(ordinal);
        }
    }
}

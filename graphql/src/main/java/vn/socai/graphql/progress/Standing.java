package vn.socai.graphql.progress;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import vn.socai.graphql.figures.FiguresNode;
import vn.socai.graphql.figures.HierarchyNode;
import vn.socai.graphql.progress.ProgressController.ProgressNode;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.unit.UnitLoaders;
import vn.socai.value.UnitId;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Tally;
import vn.socai.view.tally.Window;

/**
 * How units stand, read once for all who follow the same at the same position, whatever their number. The unit
 * comes along: a loader would keep each position's for as long as somebody follows.
 */
final class Standing {
    private static final int KEPT = 256;

    private final Tally tally;
    private final UnitLoaders units;
    private final Cache<Asked, ProgressNode> known = Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Asked(UnitId unit, Window window, Hierarchy hierarchy, Cut cut) {}

    Standing(Tally tally, UnitLoaders units) {
        this.tally = tally;
        this.units = units;
    }

    /** The unit's figures at the cut's position; whoever asks while they are being read waits for that read. */
    ProgressNode read(UnitId unit, Window window, Hierarchy hierarchy, Cut cut) {
        return known.get(new Asked(unit, window, hierarchy, cut), this::read);
    }

    /** What fails is tried anew by the next. */
    private ProgressNode read(Asked asked) {
        long at = asked.cut.at();
        return new ProgressNode(units.known("unit", asked.unit, asked.cut), new FiguresNode(tally.rollUp(asked.unit,
                asked.window, asked.hierarchy, at)), HierarchyNode.of(asked.hierarchy, tally.trees(asked.window,
                        asked.hierarchy, at)), at);
    }
}

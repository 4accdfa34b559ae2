package vn.socai.graphql.progress;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

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
    private final Map<Asked, Reading> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Reading> eldest) {
            return size() > KEPT;
        }
    };

    private record Asked(UnitId unit, Window window, Hierarchy hierarchy, Cut cut) {}

    Standing(Tally tally, UnitLoaders units) {
        this.tally = tally;
        this.units = units;
    }

    /** The unit's figures at the cut's position; whoever asks while they are being read waits for that read. */
    ProgressNode read(UnitId unit, Window window, Hierarchy hierarchy, Cut cut) {
        Asked asked = new Asked(unit, window, hierarchy, cut);
        Reading reading;
        synchronized (known) {
            reading = known.computeIfAbsent(asked, Reading::new);
        }
        return reading.node();
    }

    /** One read, which the first to ask carries out; what fails is tried anew by the next. */
    private final class Reading {
        private final Asked asked;
        private @Nullable ProgressNode node;

        Reading(Asked asked) {
            this.asked = asked;
        }

        synchronized ProgressNode node() {
            ProgressNode found = node;
            if (found == null) {
                long at = asked.cut.at();
                found = new ProgressNode(units.known("unit", asked.unit, asked.cut), new FiguresNode(tally.rollUp(
                        asked.unit,
                        asked.window, asked.hierarchy, at)), HierarchyNode.of(asked.hierarchy, tally.trees(asked.window,
                                asked.hierarchy, at)), at);
                node = found;
            }
            return found;
        }
    }
}

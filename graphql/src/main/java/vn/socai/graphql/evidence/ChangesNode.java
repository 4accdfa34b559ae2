package vn.socai.graphql.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import vn.socai.graphql.history.EventNode;
import vn.socai.graphql.page.Edge;
import vn.socai.graphql.page.PageInfo;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.value.UnitId;
import vn.socai.view.tally.Difference;
import vn.socai.view.tally.Figure;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Window;

/** What changed between two moments of knowledge, as the schema names it. */
public record ChangesNode(UnitId unit, Window window, Hierarchy hierarchy, long positionA, Cut cut, List<Line> lines) {
    public long positionB() {
        return cut.at();
    }

    public long projectedUpTo() {
        return cut.at();
    }

    /** The events that changed figures. */
    public record Events(List<Edge<ChangeNode>> edges, PageInfo pageInfo) {}

    /** One event. */
    public record ChangeNode(EventNode event, List<EffectNode> effects) {}

    /** What it adds to one figure of one unit. */
    public record EffectNode(UnitKey key, FigureInput figure, long amount) {}

    /** A unit of which figures differ. */
    public record Line(UnitKey key, List<Value> figures) {
        static Line of(Difference difference, Cut cut) {
            List<Value> values = new ArrayList<>();
            for (Figure figure : Figure.all()) {
                long a = Objects.requireNonNullElse(figure.of(difference.before()), 0L);
                long placed = Objects.requireNonNullElse(figure.of(difference.placed()), 0L);
                long b = Objects.requireNonNullElse(figure.of(difference.now()), 0L);
                if (a != b || a != placed) {
                    values.add(new Value(FigureInput.name(figure), a, b, placed - a));
                }
            }
            return new Line(new UnitKey(difference.unit(), cut), values);
        }
    }

    /** A figure at both. */
    public record Value(FigureInput figure, long a, long b, long moved) {}
}

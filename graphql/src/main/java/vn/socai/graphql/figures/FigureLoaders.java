package vn.socai.graphql.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

import vn.socai.graphql.reading.Batch;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.unit.UnitLoaders;
import vn.socai.graphql.unit.UnitNode;
import vn.socai.value.UnitId;
import vn.socai.view.tally.Breakdown;
import vn.socai.view.tally.Figures;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Series;
import vn.socai.view.tally.Tally;
import vn.socai.view.tally.Window;

/** Reads figures for all units of a level at once. */
@Component
public class FigureLoaders {
    private final Tally tally;
    private final UnitLoaders units;

    public FigureLoaders(Tally tally, UnitLoaders units, BatchLoaderRegistry registry) {
        this.tally = tally;
        this.units = units;
        Batch.<Asked, FigureKey, RollUpNode>register(registry, "rollUps", FigureKey::asked, this::rollUps);
        Batch.<Asked, FigureKey, BreakdownNode>register(registry, "breakdowns", FigureKey::asked, this::breakdowns);
        Batch.<Asked, FigureKey, TimeSeriesNode>register(registry, "timeSeries", FigureKey::asked, this::timeSeries);
    }

    private void rollUps(Asked asked, List<FigureKey> keys, Batch.Answers<FigureKey, RollUpNode> answers) {
        Map<UnitId, Figures> found = tally.rollUps(units(keys), asked.window(), asked.hierarchy(), asked.at());
        HierarchyNode used = used(asked);
        keys.forEach(key -> answers.put(key, new RollUpNode(new FiguresNode(found.getOrDefault(key.unit(),
                Figures.NONE)), used, asked.at())));
    }

    private void breakdowns(Asked asked, List<FigureKey> keys, Batch.Answers<FigureKey, BreakdownNode> answers) {
        Map<UnitId, Breakdown> found = tally.children(units(keys), asked.window(), asked.hierarchy(), asked.at());
        HierarchyNode used = used(asked);
        // All children's units at once: asked for line by line, a country by commune would wait for thousands of answers.
        Map<UnitId, UnitNode> children = units.nearest(found.values()
                .stream()
                .flatMap(breakdown -> breakdown.children().stream())
                .map(Breakdown.Line::unit)
                .toList(), new Cut(asked.at(), asked.day()));
        for (FigureKey key : keys) {
            Breakdown breakdown = found.get(key.unit());
            answers.put(key, breakdown == null ? BreakdownNode.none(asked, used)
                    : BreakdownNode.of(breakdown, children, asked, used));
        }
    }

    private void timeSeries(Asked asked, List<FigureKey> keys, Batch.Answers<FigureKey, TimeSeriesNode> answers) {
        Map<UnitId, Series> found = tally.series(units(keys), asked.window(), asked.step(), asked.hierarchy(), asked
                .at());
        HierarchyNode used = used(asked);
        for (FigureKey key : keys) {
            Series series = found.get(key.unit());
            List<TimePoint> points = series == null ? List.of()
                    : series.points()
                            .stream()
                            .map(point -> new TimePoint(
                                    point.from(), point.lastDay(), new FiguresNode(point.figures())))
                            .toList();
            answers.put(key, new TimeSeriesNode(points, used, asked.at()));
        }
    }

    private HierarchyNode used(Asked asked) {
        return HierarchyNode.of(asked.hierarchy(), tally.trees(asked.window(), asked.hierarchy(), asked.at()));
    }

    private static List<UnitId> units(List<FigureKey> keys) {
        return keys.stream().map(FigureKey::unit).toList();
    }

    /** What is asked of a unit; units asked the same are read together. */
    public record FigureKey(UnitId unit, Asked asked) {}

    /**
     * A window, on a hierarchy, at a position.
     *
     * @param step matters for time series only
     * @param asked the day of the question, on which units are shown where several trees were used
     */
    public record Asked(Window window, Series.Step step, Hierarchy hierarchy, LocalDate asked, long at) {
        LocalDate day() {
            return switch (hierarchy) {
                case Hierarchy.AsWas h -> asked;
                case Hierarchy.AsOf h -> h.day();
                case Hierarchy.Restated h -> h.today();
            };
        }
    }

    /** The figures of a unit. */
    public record RollUpNode(FiguresNode figures, HierarchyNode hierarchy, long projectedUpTo) {}

    /** A unit's figures in steps of time. */
    public record TimeSeriesNode(List<TimePoint> points, HierarchyNode hierarchy, long projectedUpTo) {}

    /** One step of time. */
    public record TimePoint(LocalDate from, LocalDate lastDay, FiguresNode figures) {}

    /** A child with its figures. */
    public record BreakdownLine(@Nullable UnitNode unit, FiguresNode figures) {}

    /** A unit's figures with those of its children. */
    public record BreakdownNode(FiguresNode whole, List<BreakdownLine> children, FiguresNode own,
            FiguresNode unassigned, HierarchyNode hierarchy, long projectedUpTo) {

        static BreakdownNode of(Breakdown found, Map<UnitId, UnitNode> units, Asked asked, HierarchyNode hierarchy) {
            return new BreakdownNode(new FiguresNode(found.whole()), found.children()
                    .stream()
                    .map(line -> new BreakdownLine(units.get(line.unit()), new FiguresNode(line.figures())))
                    .toList(),
                    new FiguresNode(found.own()), new FiguresNode(found.unassigned()), hierarchy, asked.at());
        }

        static BreakdownNode none(Asked asked, HierarchyNode hierarchy) {
            FiguresNode none = new FiguresNode(Figures.NONE);
            return new BreakdownNode(none, List.of(), none, none, hierarchy, asked.at());
        }
    }
}

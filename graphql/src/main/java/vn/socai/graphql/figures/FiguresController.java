package vn.socai.graphql.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.socai.graphql.figures.FigureLoaders.Asked;
import vn.socai.graphql.figures.FigureLoaders.BreakdownNode;
import vn.socai.graphql.figures.FigureLoaders.FigureKey;
import vn.socai.graphql.figures.FigureLoaders.RollUpNode;
import vn.socai.graphql.figures.FigureLoaders.TimeSeriesNode;
import vn.socai.graphql.input.Input;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.reading.CutArgument;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.graphql.unit.UnitLoaders;
import vn.socai.graphql.unit.UnitNode;
import vn.socai.value.Strength;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;
import vn.socai.view.tally.Coverage;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Series;
import vn.socai.view.tally.Tally;
import vn.socai.view.tally.Window;

/** Answers questions on figures. */
@Controller
public class FiguresController {
    private final Tally tally;
    private final UnitLoaders units;
    private final Clock clock;

    /** @param clock says which day is today */
    public FiguresController(Tally tally, UnitLoaders units, Clock clock) {
        this.tally = tally;
        this.units = units;
        this.clock = clock;
    }

    @SchemaMapping(typeName = "Unit", field = "rollUp")
    public CompletableFuture<RollUpNode> rollUp(UnitNode unit, @Argument @Nullable WindowInput window,
            @Argument @Nullable HierarchyInput hierarchy, DataLoader<FigureKey, RollUpNode> rollUps) {
        return rollUps.load(key(unit, window, Series.Step.DAY, hierarchy));
    }

    @SchemaMapping(typeName = "Unit", field = "childrenRollUp")
    public CompletableFuture<BreakdownNode> childrenRollUp(UnitNode unit, @Argument @Nullable WindowInput window,
            @Argument @Nullable HierarchyInput hierarchy, DataLoader<FigureKey, BreakdownNode> breakdowns) {
        return breakdowns.load(key(unit, window, Series.Step.DAY, hierarchy));
    }

    @SchemaMapping(typeName = "Unit", field = "timeSeries")
    public CompletableFuture<TimeSeriesNode> timeSeries(UnitNode unit, @Argument @Nullable WindowInput window,
            @Argument Series.Step step, @Argument @Nullable HierarchyInput hierarchy,
            DataLoader<FigureKey, TimeSeriesNode> timeSeries) {
        return timeSeries.load(key(unit, window, step, hierarchy));
    }

    private FigureKey key(UnitNode unit, @Nullable WindowInput window, Series.Step step,
            @Nullable HierarchyInput hierarchy) {
        return new FigureKey(unit.card().id(), new Asked(WindowInput.read(window), step, HierarchyInput.read(hierarchy,
                unit.cut().on(), today()), unit.cut().on(), unit.cut().at()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CutArgument.ZONE));
    }

    @QueryMapping
    public CoverageReport coverage(@Argument String unit, @Argument @Nullable HierarchyInput hierarchy, Cut cut) {
        UnitId id = units.known("unit", Input.unit("unit", unit), cut).card().id();
        Hierarchy on = HierarchyInput.read(hierarchy, cut.on(), today());
        List<LocalDate> trees = tally.trees(new Window.Days(cut.on(), cut.on()), on, cut.at());
        Cut shown = cut.on(trees.getLast());
        return new CoverageReport(tally.coverage(id, cut.on(), on, cut.at())
                .stream()
                .map(line -> new CoverageNode(line, shown))
                .toList(), HierarchyNode.of(on, trees), !trees.getLast().equals(cut.on()), cut.at());
    }

    @SchemaMapping(typeName = "Shortfall", field = "unit")
    public CompletableFuture<UnitNode> shortfallUnit(ShortfallNode shortfall, DataLoader<UnitKey, UnitNode> units) {
        return units.load(shortfall.key());
    }

    /** The rules on numbers of teams. */
    public record CoverageReport(List<CoverageNode> lines, HierarchyNode hierarchy, boolean restated,
            long projectedUpTo) {}

    /** One rule and how it is met. */
    public record CoverageNode(Coverage coverage, Cut cut) {
        public String programme() {
            return coverage.programme().programme().value();
        }

        public int version() {
            return coverage.programme().version();
        }

        public String rule() {
            return coverage.rule().number();
        }

        public Strength strength() {
            return coverage.rule().strength();
        }

        public UnitLevel level() {
            return coverage.level();
        }

        public int covered() {
            return coverage.covered();
        }

        public int due() {
            return coverage.due();
        }

        public List<ShortfallNode> shortfalls() {
            return coverage.shortfalls()
                    .stream()
                    .map(s -> new ShortfallNode(new UnitKey(s.unit(), cut), s.teams(), s
                            .asked()))
                    .toList();
        }
    }

    /** A unit that lacks teams. */
    public record ShortfallNode(UnitKey key, long teams, int asked) {}
}

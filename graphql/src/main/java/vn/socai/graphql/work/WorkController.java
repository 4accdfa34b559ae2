package vn.socai.graphql.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.socai.graphql.figures.HierarchyInput;
import vn.socai.graphql.figures.HierarchyNode;
import vn.socai.graphql.input.Input;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.reading.CutArgument;
import vn.socai.graphql.unit.UnitLoaders;
import vn.socai.value.UnitId;
import vn.socai.view.programmes.Shelf;
import vn.socai.view.room.WorkRoom;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Tally;
import vn.socai.view.tally.Window;

/** Answers questions on work. */
@Controller
public class WorkController {
    private final WorkRoom work;
    private final Tally tally;
    private final Shelf shelf;
    private final UnitLoaders units;
    private final Clock clock;

    /** @param clock says which day is today */
    public WorkController(WorkRoom work, Tally tally, Shelf shelf, UnitLoaders units, Clock clock) {
        this.work = work;
        this.tally = tally;
        this.shelf = shelf;
        this.units = units;
        this.clock = clock;
    }

    /** A unit's work in a span of days; its fields are read as they are asked for. */
    public record WorkReport(WorkFigures figures, HierarchyNode hierarchy, long projectedUpTo) {}

    /** One month. */
    public record WorkMonth(String month, List<WorkLineNode> lines) {}

    /** Households and the basic skills. */
    public record Proficiency(@Nullable Long proficient, long known, @Nullable Long visited,
            @Nullable Long counted) {}

    /** OCOP products. */
    public record Ocop(long listed, @Nullable Long counted) {}

    @QueryMapping
    public WorkReport work(@Argument String unit, @Argument LocalDate from, @Argument LocalDate lastDay,
            @Argument @Nullable HierarchyInput hierarchy, Cut cut) {
        if (lastDay.isBefore(from)) {
            throw new Refusal(Problems.invalid("lastDay", "Ngày cuối phải từ ngày đầu trở đi.",
                    "The last day must not lie before the first."));
        }
        UnitId id = units.known("unit", Input.unit("unit", unit), cut).card().id();
        Hierarchy on = HierarchyInput.read(hierarchy, cut.on(), LocalDate.now(clock.withZone(CutArgument.ZONE)));
        return new WorkReport(new WorkFigures(work, tally, shelf, id, from, lastDay, on, cut.at()), HierarchyNode.of(on,
                tally.trees(new Window.Days(from, lastDay), on, cut.at())), cut.at());
    }

    @SchemaMapping(typeName = "WorkReport")
    public List<WorkLineNode> lines(WorkReport report) {
        return report.figures().lines().stream().map(WorkLineNode::new).toList();
    }

    @SchemaMapping(typeName = "WorkReport")
    public List<WorkMonth> months(WorkReport report) {
        return report.figures()
                .months()
                .stream()
                .map(month -> new WorkMonth(month.month().toString(), month.lines()
                        .stream()
                        .map(WorkLineNode::new)
                        .toList()))
                .toList();
    }

    @SchemaMapping(typeName = "WorkReport")
    public Proficiency proficiency(WorkReport report) {
        WorkFigures f = report.figures();
        return new Proficiency(f.hasProficiencyRule() ? f.proficientHouseholds() : null, f.knownHouseholds(), f
                .visitedHouseholds(), orNull(f.counted(vn.socai.value.Population.HOUSEHOLDS)));
    }

    @SchemaMapping(typeName = "WorkReport")
    public Ocop ocop(WorkReport report) {
        WorkFigures f = report.figures();
        return new Ocop(f.productsListed(), orNull(f.counted(vn.socai.value.Population.OCOP_PRODUCTS)));
    }

    @SchemaMapping(typeName = "WorkReport")
    public List<WorkRuleNode> rules(WorkReport report) {
        return new WorkBoard(report.figures()).lines();
    }

    static @Nullable Long orNull(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}

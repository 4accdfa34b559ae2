package vn.socai.graphql.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;

import graphql.GraphQLContext;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.socai.graphql.figures.HierarchyInput;
import vn.socai.graphql.figures.WindowInput;
import vn.socai.graphql.history.EventNode;
import vn.socai.graphql.input.Input;
import vn.socai.graphql.page.Paging;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.reading.CutArgument;
import vn.socai.graphql.reading.Positions;
import vn.socai.graphql.telling.Teller;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.graphql.unit.UnitLoaders;
import vn.socai.graphql.unit.UnitNode;
import vn.socai.value.UnitId;
import vn.socai.view.chronicle.Happening;
import vn.socai.view.evidence.Evidence;
import vn.socai.view.evidence.Evidence.Change;
import vn.socai.view.evidence.Evidence.Line;
import vn.socai.view.evidence.Evidence.Stretch;
import vn.socai.view.tally.Figure;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Tally;
import vn.socai.view.tally.Window;

/** Answers which events make a figure, and which changed it. */
@Controller
public class EvidenceController {
    private final Evidence evidence;
    private final Tally tally;
    private final Teller teller;
    private final UnitLoaders units;
    private final Positions positions;
    private final Clock clock;

    /** @param clock says which day is today */
    public EvidenceController(Evidence evidence, Tally tally, Teller teller, UnitLoaders units, Positions positions,
            Clock clock) {
        this.evidence = evidence;
        this.tally = tally;
        this.teller = teller;
        this.units = units;
        this.positions = positions;
        this.clock = clock;
    }

    @QueryMapping
    public EvidenceNode evidence(@Argument String unit, @Argument FigureInput figure,
            @Argument @Nullable WindowInput window, @Argument @Nullable HierarchyInput hierarchy, @Argument int first,
            @Argument @Nullable String after, Cut cut) {
        UnitId id = units.known("unit", Input.unit("unit", unit), cut).card().id();
        Window days = WindowInput.read(window);
        Hierarchy on = HierarchyInput.read(hierarchy, cut.on(), today());
        Figure of = figure.figure();
        Stretch<Line> found = evidence.of(id, days, on, of, Paging.first(first), after, cut.at());
        Long value = of.of(tally.rollUp(id, days, on, cut.at()));
        return new EvidenceNode(value, EvidenceNode.edges(found, line -> node(line, cut)), EvidenceNode.pageInfo(found,
                after), cut.at());
    }

    private EvidenceNode.Line node(Line line, Cut cut) {
        return new EvidenceNode.Line(event(line.happening(), cut), line.amount(), line.parts()
                .stream()
                .map(part -> new EvidenceNode.Part(new UnitKey(part.unit(), cut), part.day(), part.amount()))
                .toList());
    }

    private EventNode event(Happening happening, Cut cut) {
        return new EventNode(happening, teller, cut);
    }

    @QueryMapping
    public ChangesNode changedBetween(@Argument String unit, @Argument Instant knownA,
            @Argument @Nullable Instant knownB, @Argument @Nullable WindowInput window,
            @Argument @Nullable HierarchyInput hierarchy, @Argument @Nullable LocalDate validAt,
            GraphQLContext context) {
        long a = positions.known(context, knownA, "knownA");
        long b = knownB == null ? positions.choose(context, null, null) : positions.known(context, knownB, "knownB");
        if (b < a) {
            throw new Refusal(Problems.invalid("knownB", "Lúc sau không được trước lúc trước.",
                    "The later moment must not lie before the earlier one."));
        }
        Cut cut = new Cut(b, validAt == null ? today() : validAt);
        UnitId id = units.known("unit", Input.unit("unit", unit), cut).card().id();
        Window days = WindowInput.read(window);
        Hierarchy on = HierarchyInput.read(hierarchy, cut.on(), today());
        return new ChangesNode(id, days, on, a, cut, evidence.differences(id, days, on, a, b)
                .stream()
                .map(difference -> ChangesNode.Line.of(difference, cut))
                .toList());
    }

    @SchemaMapping(typeName = "Changes", field = "events")
    public ChangesNode.Events events(ChangesNode changes, @Argument int first, @Argument @Nullable String after) {
        Cut cut = changes.cut();
        Stretch<Change> found = evidence.changes(changes.unit(), changes.window(), changes.hierarchy(), changes
                .positionA(), cut.at(), Paging.first(first), after);
        return new ChangesNode.Events(EvidenceNode.edges(found, change -> node(change, cut)), EvidenceNode.pageInfo(
                found, after));
    }

    private ChangesNode.ChangeNode node(Change change, Cut cut) {
        return new ChangesNode.ChangeNode(event(change.happening(), cut), change.effects()
                .stream()
                .map(effect -> new ChangesNode.EffectNode(new UnitKey(effect.unit(), cut), FigureInput.name(effect
                        .figure()), effect.amount()))
                .toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CutArgument.ZONE));
    }

    @SchemaMapping(typeName = "EvidencePart", field = "unit")
    public CompletableFuture<UnitNode> partUnit(EvidenceNode.Part part, DataLoader<UnitKey, UnitNode> units) {
        return units.load(part.key());
    }

    @SchemaMapping(typeName = "ChangedLine", field = "unit")
    public CompletableFuture<UnitNode> lineUnit(ChangesNode.Line line, DataLoader<UnitKey, UnitNode> units) {
        return units.load(line.key());
    }

    @SchemaMapping(typeName = "Effect", field = "unit")
    public CompletableFuture<UnitNode> effectUnit(ChangesNode.EffectNode effect,
            DataLoader<UnitKey, UnitNode> units) {
        return units.load(effect.key());
    }
}

package vn.socai.graphql.founding;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.socai.graphql.founding.FoundingStep.Kind;
import vn.socai.graphql.founding.FoundingStep.State;
import vn.socai.graphql.input.Input;
import vn.socai.graphql.page.Connection;
import vn.socai.graphql.page.Edge;
import vn.socai.graphql.page.PageInfo;
import vn.socai.graphql.page.Paging;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.graphql.unit.UnitLoaders;
import vn.socai.graphql.unit.UnitNode;
import vn.socai.value.UnitId;
import vn.socai.view.Cursors;
import vn.socai.view.Slice;

/** Answers what had to be done once in the founding of teams, and whether it was done in time. */
@Controller
public class FoundingController {
    private static final String ORDER = "foundings";

    private final FoundingWalk walk;
    private final UnitLoaders units;

    public FoundingController(FoundingWalk walk, UnitLoaders units) {
        this.walk = walk;
        this.units = units;
    }

    /** How many steps of a kind there are, by what became of them. */
    public record FoundingCount(Kind kind, int asked, int inTime, int late, int missing, int open, int early) {
        static FoundingCount of(Kind kind, List<FoundingStep> steps) {
            return new FoundingCount(kind, count(kind, steps, EnumSet.allOf(State.class)), count(kind, steps, EnumSet
                    .of(
                            State.IN_TIME)), count(kind, steps, EnumSet.of(State.LATE)), count(kind, steps, EnumSet.of(
                                    State.MISSING)), count(kind, steps, EnumSet.of(State.OPEN)), count(kind, steps,
                                            EnumSet.of(
                                                    State.EARLY)));
        }

        private static int count(Kind kind, List<FoundingStep> steps, Set<State> states) {
            return (int) steps.stream().filter(step -> step.kind() == kind && states.contains(step.state())).count();
        }
    }

    /** A page of steps, with counts of all of them. */
    public record FoundingPage(List<Edge<FoundingStepNode>> edges, PageInfo pageInfo, List<FoundingCount> counts,
            long projectedUpTo) {}

    @QueryMapping
    public FoundingPage foundingSteps(@Argument @Nullable String unit, @Argument @Nullable List<Kind> kinds,
            @Argument @Nullable List<State> states, @Argument int first, @Argument @Nullable String after, Cut cut) {
        UnitId root = unit == null ? UnitId.COUNTRY : units.known("unit", Input.unit("unit", unit), cut).card().id();
        Set<Kind> asked = kinds == null ? EnumSet.allOf(Kind.class) : Set.copyOf(kinds);
        List<FoundingStep> all = walk.steps(root, asked, cut);
        Connection<FoundingStepNode> page = Connection.of(slice(all.stream()
                .filter(step -> states == null || states.contains(step.state()))
                .toList(), Paging.first(first), after), step -> new FoundingStepNode(step, cut), after, cut.at());
        List<FoundingCount> counts = Arrays.stream(Kind.values())
                .map(kind -> FoundingCount.of(kind, all))
                .filter(count -> count.asked() > 0)
                .toList();
        return new FoundingPage(page.edges(), page.pageInfo(), counts, cut.at());
    }

    /** The steps are in the order of their places. */
    private static Slice<FoundingStep> slice(List<FoundingStep> steps, int first, @Nullable String after) {
        String behind = after == null ? "" : String.join("\n", Cursors.parts(after, 6, ORDER).subList(1, 6));
        List<Slice.Row<FoundingStep>> rows = steps.stream()
                .filter(step -> step.place().compareTo(behind) > 0)
                .limit(first + 1L)
                .map(step -> new Slice.Row<>(step, Cursors.of(ORDER, step.place())))
                .toList();
        return new Slice<>(rows.subList(0, Math.min(first, rows.size())), rows.size() > first);
    }

    @SchemaMapping(typeName = "FoundingStep", field = "unit")
    public CompletableFuture<UnitNode> unit(FoundingStepNode step, DataLoader<UnitKey, UnitNode> units) {
        return units.load(new UnitKey(step.step().unit(), step.cut()));
    }
}

package vn.socai.graphql.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.socai.graphql.input.Input;
import vn.socai.graphql.page.Connection;
import vn.socai.graphql.page.Paging;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.reading.Batch;
import vn.socai.graphql.reading.Cut;
import vn.socai.value.LegalBasis;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Lineage;
import vn.socai.view.atlas.UnitCard;

/** Answers questions on the map. */
@Controller
public class UnitController {
    private final Atlas atlas;
    private final UnitLoaders units;

    public UnitController(Atlas atlas, UnitLoaders units) {
        this.atlas = atlas;
        this.units = units;
    }

    @QueryMapping
    public @Nullable UnitNode unit(@Argument @Nullable String id, @Argument @Nullable String code, Cut cut) {
        if ((id == null) == (code == null)) {
            throw new Refusal(Problems.invalid("id", "Nêu đúng một trong hai: id hoặc code.",
                    "Give exactly one of id and code."));
        }
        if (code != null) {
            return atlas.byCode(code.strip(), cut.on(), cut.at()).map(card -> new UnitNode(card, cut)).orElse(null);
        }
        UnitId unit = Input.unit("id", Objects.requireNonNull(id));
        Optional<UnitCard> card = atlas.unit(unit, cut.on(), cut.at());
        if (card.isEmpty() && atlas.nearest(unit, cut.on(), cut.at()).isPresent()) {
            throw new Refusal(Problems.notInForce("validAt", id, cut.on()));
        }
        return card.map(found -> new UnitNode(found, cut)).orElse(null);
    }

    @QueryMapping
    public UnitNode nation(Cut cut) {
        return atlas.unit(UnitId.COUNTRY, cut.on(), cut.at())
                .map(card -> new UnitNode(card, cut))
                .orElseThrow(() -> new Refusal(Problems.notInForce("validAt", UnitId.COUNTRY.value(), cut.on())));
    }

    @QueryMapping
    public Connection<UnitNode> units(@Argument @Nullable String search, @Argument @Nullable String within,
            @Argument @Nullable UnitLevel level, @Argument int first, @Argument @Nullable String after, Cut cut) {
        UnitId root = within == null ? UnitId.COUNTRY : Input.unit("within", within);
        String text = Optional.ofNullable(Input.optional("search", search, 100)).orElse("");
        return Connection.of(atlas.search(text, units.known("within", root, cut).card().id(), level, cut.on(), cut.at(),
                Paging.first(first), after), card -> new UnitNode(card, cut), after, cut.at());
    }

    @QueryMapping
    public @Nullable LineageNode lineage(@Argument String unit, Cut cut) {
        UnitId id = Input.unit("unit", unit);
        if (atlas.nearest(id, cut.on(), cut.at()).isEmpty()) {
            return null;
        }
        Lineage lineage = atlas.lineage(id, cut.at());
        // A predecessor is shown as on its last day, a successor as on its first.
        return new LineageNode(
                lineage.predecessors().stream().map(step -> step(step, cut.on(step.on().minusDays(1)))).toList(),
                lineage.successors().stream().map(step -> step(step, cut.on(step.on()))).toList(), cut.at());
    }

    private static LineageStep step(Lineage.Step step, Cut cut) {
        return new LineageStep(new UnitKey(step.unit(), cut), step.on(), step.dateInferred(), step.basis());
    }

    @SchemaMapping(typeName = "LineageStep", field = "unit")
    public CompletableFuture<UnitNode> lineageUnit(LineageStep step, DataLoader<UnitKey, UnitNode> units) {
        return units.load(step.key());
    }

    @SchemaMapping(typeName = "Unit", field = "parent")
    public CompletableFuture<@Nullable UnitNode> parent(UnitNode unit, DataLoader<UnitKey, UnitNode> units) {
        UnitId parent = unit.card().parent();
        return parent == null ? CompletableFuture.completedFuture(null)
                : units.load(new UnitKey(parent, unit.cut()))
                        .thenApply(Function.identity());
    }

    @BatchMapping(typeName = "Unit", field = "ancestors")
    public Map<UnitNode, List<UnitNode>> ancestors(List<UnitNode> nodes) {
        return Batch.read(nodes, UnitNode::cut, (cut, keys, answers) -> {
            Map<UnitId, List<UnitCard>> found = atlas.ancestors(ids(keys), cut.on(), cut.at());
            keys.forEach(key -> answers.put(key, nodes(found.getOrDefault(key.card().id(), List.of()), cut)));
        });
    }

    @BatchMapping(typeName = "Unit", field = "children")
    public Map<UnitNode, List<UnitNode>> children(List<UnitNode> nodes) {
        return Batch.read(nodes, UnitNode::cut, (cut, keys, answers) -> {
            Map<UnitId, List<UnitCard>> found = atlas.children(ids(keys), cut.on(), cut.at());
            keys.forEach(key -> answers.put(key, nodes(found.getOrDefault(key.card().id(), List.of()), cut)));
        });
    }

    private static List<UnitId> ids(List<UnitNode> nodes) {
        return nodes.stream().map(node -> node.card().id()).toList();
    }

    private static List<UnitNode> nodes(List<UnitCard> cards, Cut cut) {
        return cards.stream().map(card -> new UnitNode(card, cut)).toList();
    }

    /** Where a unit came from and went. */
    public record LineageNode(List<LineageStep> predecessors, List<LineageStep> successors, long projectedUpTo) {}

    /** One step of a lineage. */
    public record LineageStep(UnitKey key, LocalDate on, boolean dateInferred, LegalBasis basis) {}
}

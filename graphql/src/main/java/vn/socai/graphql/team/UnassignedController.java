package vn.socai.graphql.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

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
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.graphql.unit.UnitLoaders;
import vn.socai.graphql.unit.UnitNode;
import vn.socai.value.UnitId;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Unassigned;
import vn.socai.view.roster.Roster;

/** Lists the villages and teams of which nobody has said yet to which unit they belong now. */
@Controller
public class UnassignedController {
    private final Atlas atlas;
    private final Roster roster;
    private final UnitLoaders units;

    public UnassignedController(Atlas atlas, Roster roster, UnitLoaders units) {
        this.atlas = atlas;
        this.roster = roster;
        this.units = units;
    }

    /** A village, or a unit that is gone and has teams of its own. */
    public record UnassignedNode(Unassigned entry, Cut cut) {}

    @QueryMapping
    public Connection<UnassignedNode> unassigned(@Argument @Nullable String unit, @Argument int first,
            @Argument @Nullable String after, Cut cut) {
        UnitId root = unit == null ? UnitId.COUNTRY : units.known("unit", Input.unit("unit", unit), cut).card().id();
        return Connection.of(atlas.unassigned(root, gone -> !roster.teamsAt(gone, cut.on(), cut.at()).isEmpty(), cut
                .on(), cut.at(), Paging.first(first), after), entry -> new UnassignedNode(entry, cut), after, cut.at());
    }

    @SchemaMapping(typeName = "Unassigned", field = "unit")
    public CompletableFuture<UnitNode> unit(UnassignedNode node, DataLoader<UnitKey, UnitNode> units) {
        return units.load(new UnitKey(node.entry.unit().id(), node.cut));
    }

    @SchemaMapping(typeName = "Unassigned", field = "home")
    public CompletableFuture<UnitNode> home(UnassignedNode node, DataLoader<UnitKey, UnitNode> units) {
        return units.load(new UnitKey(node.entry.home(), node.cut));
    }

    @SchemaMapping(typeName = "Unassigned", field = "within")
    public CompletableFuture<UnitNode> within(UnassignedNode node, DataLoader<UnitKey, UnitNode> units) {
        return units.load(new UnitKey(node.entry.within(), node.cut));
    }

    @SchemaMapping(typeName = "Unassigned", field = "possible")
    public CompletableFuture<List<UnitNode>> possible(UnassignedNode node, DataLoader<UnitKey, UnitNode> units) {
        return units.loadMany(node.entry.possible().stream().map(unit -> new UnitKey(unit, node.cut)).toList());
    }

    @BatchMapping(typeName = "Unassigned", field = "teams")
    public Map<UnassignedNode, List<TeamNode>> teams(List<UnassignedNode> nodes) {
        Map<UnassignedNode, List<TeamNode>> answers = new LinkedHashMap<>();
        nodes.forEach(node -> answers.put(node, roster.teamsAt(node.entry.unit().id(), node.cut.on(), node.cut.at())
                .stream()
                .map(card -> new TeamNode(card, node.cut))
                .toList()));
        return answers;
    }
}

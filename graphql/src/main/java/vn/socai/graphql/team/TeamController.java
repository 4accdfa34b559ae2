package vn.socai.graphql.team;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import vn.socai.graphql.input.Input;
import vn.socai.graphql.page.Connection;
import vn.socai.graphql.page.Paging;
import vn.socai.graphql.reading.Batch;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.graphql.unit.UnitLoaders;
import vn.socai.graphql.unit.UnitNode;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;
import vn.socai.view.roster.Roster;
import vn.socai.view.roster.TeamCard;
import vn.socai.view.roster.TeamQuery;

/** Answers questions on teams. */
@Controller
public class TeamController {
    private final Roster roster;
    private final UnitLoaders units;

    public TeamController(Roster roster, UnitLoaders units, BatchLoaderRegistry registry) {
        this.roster = roster;
        this.units = units;
        Batch.<Cut, TeamKey, TeamNode>register(registry, "teams", TeamKey::cut, this::load);
    }

    private void load(Cut cut, List<TeamKey> keys, Batch.Answers<TeamKey, TeamNode> answers) {
        Map<TeamId, TeamCard> cards = roster.teams(keys.stream().map(TeamKey::team).toList(), cut.at());
        for (TeamKey key : keys) {
            TeamCard card = cards.get(key.team());
            if (card != null) {
                answers.put(key, new TeamNode(card, cut));
            }
        }
    }

    @QueryMapping
    public @Nullable TeamNode team(@Argument UUID id, Cut cut) {
        return roster.team(new TeamId(id), cut.at()).map(card -> new TeamNode(card, cut)).orElse(null);
    }

    @QueryMapping
    public Connection<TeamNode> teams(@Argument @Nullable String unit, @Argument @Nullable TeamLevel level,
            @Argument @Nullable String search, @Argument TeamQuery.Order order, @Argument int first,
            @Argument @Nullable String after, Cut cut) {
        UnitId root = unit == null ? UnitId.COUNTRY : units.known("unit", Input.unit("unit", unit), cut).card().id();
        String text = Optional.ofNullable(Input.optional("search", search, 100)).orElse("");
        return Connection.of(roster.teams(new TeamQuery(root, cut.on(), level, text, order), Paging.first(first), after,
                cut.at()), card -> new TeamNode(card, cut), after, cut.at());
    }

    @SchemaMapping(typeName = "Team", field = "unit")
    public CompletableFuture<UnitNode> unit(TeamNode team, DataLoader<UnitKey, UnitNode> units) {
        return units.load(new UnitKey(team.card().unit(), team.cut()));
    }
}

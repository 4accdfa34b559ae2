package vn.socai.graphql.history;

import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.socai.graphql.input.Input;
import vn.socai.graphql.page.Connection;
import vn.socai.graphql.page.Paging;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.telling.Teller;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.graphql.unit.UnitLoaders;
import vn.socai.graphql.unit.UnitNode;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.view.Slice;
import vn.socai.view.chronicle.Chronicle;
import vn.socai.view.chronicle.Happening;

/** Answers questions on the past. */
@Controller
public class HistoryController {
    private final Chronicle chronicle;
    private final Teller teller;
    private final UnitLoaders units;

    public HistoryController(Chronicle chronicle, Teller teller, UnitLoaders units) {
        this.chronicle = chronicle;
        this.teller = teller;
        this.units = units;
    }

    @QueryMapping
    public Connection<EventNode> history(@Argument @Nullable String unit, @Argument @Nullable UUID team,
            @Argument @Nullable UUID person, @Argument Chronicle.Order order, @Argument int first,
            @Argument @Nullable String after, Cut cut) {
        if (Stream.of(unit, team, person).filter(Objects::nonNull).count() != 1) {
            throw new Refusal(Problems.invalid("unit", "Nêu đúng một trong ba: unit, team hoặc person.",
                    "Give exactly one of unit, team and person."));
        }
        int limit = Paging.first(first);
        Slice<Happening> found;
        if (unit != null) {
            found = chronicle.ofUnit(units.known("unit", Input.unit("unit", unit), cut).card().id(), cut.on(), order,
                    limit, after, cut.at());
        } else if (team != null) {
            found = chronicle.ofTeam(new TeamId(team), order, limit, after, cut.at());
        } else {
            found = chronicle.ofPerson(new PersonId(Objects.requireNonNull(person)), order, limit, after, cut.at());
        }
        return Connection.of(found, happening -> new EventNode(happening, teller, cut), after, cut.at());
    }

    @SchemaMapping(typeName = "Event", field = "unit")
    public CompletableFuture<UnitNode> unit(EventNode event, DataLoader<UnitKey, UnitNode> units) {
        return units.load(event.key());
    }
}

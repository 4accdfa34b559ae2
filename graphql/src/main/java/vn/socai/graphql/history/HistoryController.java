package vn.socai.graphql.history;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.socai.graphql.page.Connection;
import vn.socai.graphql.page.Paging;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.telling.Fact;
import vn.socai.graphql.telling.Teller;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.graphql.unit.UnitNode;
import vn.socai.value.CommandId;
import vn.socai.view.Slice;
import vn.socai.view.chronicle.Chronicle;
import vn.socai.view.chronicle.Happening;

/** Answers questions on the past. */
@Controller
public class HistoryController {
    private final Chronicle chronicle;
    private final Teller teller;
    private final SubjectArguments subjects;

    public HistoryController(Chronicle chronicle, Teller teller, SubjectArguments subjects) {
        this.chronicle = chronicle;
        this.teller = teller;
        this.subjects = subjects;
    }

    @QueryMapping
    public Connection<EventNode> history(@Argument @Nullable String unit, @Argument @Nullable UUID team,
            @Argument @Nullable UUID person, @Argument @Nullable EventFilter filter,
            @Argument Chronicle.Order order, @Argument int first, @Argument @Nullable String after, Cut cut) {
        Slice<Happening> found = chronicle.of(subjects.read(unit, team, person, cut), EventFilter.read(filter), order,
                Paging.first(first), after, cut.at());
        return Connection.of(found, happening -> new EventNode(happening, teller, cut), after, cut.at());
    }

    @SchemaMapping(typeName = "Event", field = "unit")
    public CompletableFuture<UnitNode> unit(EventNode event, DataLoader<UnitKey, UnitNode> units) {
        return units.load(event.key());
    }

    @SchemaMapping(typeName = "Event", field = "commands")
    public List<UUID> commands(EventNode event, @Argument int first) {
        return event.happening().commands().stream().limit(few(first)).map(CommandId::value).toList();
    }

    @SchemaMapping(typeName = "Event", field = "facts")
    public List<Fact> facts(EventNode event, @Argument int first, @Argument int skip) {
        if (skip < 0) {
            throw new Refusal(Problems.invalid("skip", "Không được âm.", "This must not be negative."));
        }
        return teller.facts(event.happening(), skip, few(first), event.cut().at());
    }

    /** These lists stand in lists, so they are kept shorter than those. */
    private static int few(int first) {
        if (first < 1 || first > MOST) {
            throw new Refusal(Problems.invalid("first", "Mỗi lần lấy từ 1 đến " + MOST + " mục.",
                    "At most " + MOST + " are given at once."));
        }
        return first;
    }

    private static final int MOST = 100;
}

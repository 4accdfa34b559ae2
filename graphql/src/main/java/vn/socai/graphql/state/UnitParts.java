package vn.socai.graphql.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.socai.event.Event;
import vn.socai.event.ProgrammeEvent;
import vn.socai.event.TeamEvent;
import vn.socai.event.UnitEvent;
import vn.socai.graphql.figures.FiguresNode;
import vn.socai.graphql.figures.WindowInput;
import vn.socai.graphql.page.Connection;
import vn.socai.graphql.page.Paging;
import vn.socai.graphql.programme.ProgrammeController.ProgrammeNode;
import vn.socai.graphql.state.SubjectState.UnitState;
import vn.socai.graphql.team.TeamNode;
import vn.socai.ledger.Commit;
import vn.socai.ledger.StreamName;
import vn.socai.value.UnitId;
import vn.socai.view.Slice;
import vn.socai.view.Step;
import vn.socai.view.evidence.Evidence;
import vn.socai.view.evidence.Evidence.Change;
import vn.socai.view.evidence.Evidence.Found;
import vn.socai.view.evidence.Evidence.Stretch;
import vn.socai.view.programmes.Shelf;
import vn.socai.view.roster.Roster;
import vn.socai.view.roster.TeamCard;
import vn.socai.view.roster.TeamQuery;
import vn.socai.view.roster.TeamState;
import vn.socai.view.tally.Figure;
import vn.socai.view.tally.Figures;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Tally;
import vn.socai.view.tally.Window;

/** Answers the parts of a unit's state. */
@Controller
public class UnitParts {
    private final Tally tally;
    private final Roster roster;
    private final Shelf shelf;
    private final Evidence evidence;

    public UnitParts(Tally tally, Roster roster, Shelf shelf, Evidence evidence) {
        this.evidence = evidence;
        this.tally = tally;
        this.roster = roster;
        this.shelf = shelf;
    }

    /** Where map and programmes are read: a command changes either by one event, so what of it counts at a step counts whole. */
    static long mapAt(Step step) {
        return holds(step, event -> event instanceof UnitEvent || event instanceof ProgrammeEvent) ? step.position()
                : step.at();
    }

    private static boolean holds(Step step, Predicate<Event> wanted) {
        return step.part() != null && step.part().draft().events().stream().anyMatch(wanted);
    }

    @SchemaMapping(typeName = "UnitState", field = "figures")
    public FiguresNode figures(UnitState state, @Argument @Nullable WindowInput window) {
        UnitId unit = state.unit().card().id();
        Window asked = WindowInput.read(window);
        Hierarchy tree = new Hierarchy.AsOf(state.map().on());
        Figures before = tally.rollUp(unit, asked, tree, state.step().at());
        Commit part = state.step().part();
        return new FiguresNode(part == null ? before : before.plus(added(unit, asked, tree, part)));
    }

    /** What the events of the commit in the midst of which the state is told have added by then. */
    private Figures added(UnitId unit, Window window, Hierarchy tree, Commit part) {
        Map<Figure, Long> amounts = new HashMap<>();
        String after = null;
        do {
            Stretch<Change> stretch = evidence.changes(unit, window, tree, part.position() - 1, part.position(),
                    Slice.MAX, after);
            stretch.found()
                    .stream()
                    .map(Found::item)
                    .filter(change -> change.happening().index() < part.draft().events().size())
                    .flatMap(change -> change.effects().stream())
                    .filter(effect -> effect.unit().equals(unit))
                    .forEach(effect -> amounts.merge(effect.figure(), effect.amount(), Long::sum));
            after = stretch.end();
        } while (after != null);
        return Figures.of(amounts);
    }

    /** A team's founding is one event, so what counts of the team's commit shows in the team's own card. */
    @SchemaMapping(typeName = "UnitState", field = "teams")
    public Connection<TeamNode> teams(UnitState state, @Argument int first, @Argument @Nullable String after) {
        Step step = state.step();
        long at = holds(step, TeamEvent.class::isInstance) ? step.position() : step.at();
        TeamQuery query = new TeamQuery(state.unit().card().id(), state.map().on(), null, "", TeamQuery.Order.NAME);
        return Connection.of(roster.teams(query, Paging.first(first), after, at), card -> new TeamNode(card(card, step),
                state.map()), after, step.position());
    }

    private TeamCard card(TeamCard card, Step step) {
        boolean touched = step.part() != null && step.part().draft().stream().equals(StreamName.team(card.id()));
        return touched ? roster.state(card.id(), step).map(TeamState::card).orElse(card) : card;
    }

    @SchemaMapping(typeName = "UnitState", field = "programmes")
    public List<ProgrammeNode> programmes(UnitState state) {
        return shelf.binding(state.unit().card().id(), state.map().on(), state.map().at())
                .stream()
                .map(card -> new ProgrammeNode(card, state.map()))
                .toList();
    }
}

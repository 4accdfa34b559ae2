package vn.socai.graphql.state;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.socai.graphql.history.SubjectArguments;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.state.SubjectState.PersonState;
import vn.socai.graphql.state.SubjectState.UnitState;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.graphql.unit.UnitLoaders;
import vn.socai.graphql.unit.UnitNode;
import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.value.PersonId;
import vn.socai.view.Step;
import vn.socai.view.chronicle.Subject;
import vn.socai.view.roster.Roster;

/** Answers what was after an event. */
@Controller
public class StateController {
    private final CommitLog log;
    private final Roster roster;
    private final UnitLoaders units;
    private final SubjectArguments subjects;

    public StateController(CommitLog log, Roster roster, UnitLoaders units, SubjectArguments subjects) {
        this.log = log;
        this.roster = roster;
        this.units = units;
        this.subjects = subjects;
    }

    @QueryMapping
    public SubjectState state(@Argument @Nullable String unit, @Argument @Nullable UUID team,
            @Argument @Nullable UUID person, @Argument @Nullable Long at, @Argument @Nullable Integer index, Cut cut) {
        Step step = index == null ? Step.behind(cut.at()) : step(at, index);
        Subject subject = subjects.read(unit, team, person, cut);
        return switch (subject) {
            case Subject.Below below -> new SubjectState(cut.at(), index, cut.on(), unit(below, step, cut), null, null);
            case Subject.OfTeam of -> new SubjectState(cut.at(), index, cut.on(), null, roster.state(of.team(), step)
                    .map(state -> new TeamStateNode(state, cut))
                    .orElse(null), null);
            case Subject.OfPerson of -> new SubjectState(cut.at(), index, cut.on(), null, null, new PersonState(of
                    .person(), roles(of.person(), step, cut)));
        };
    }

    private Step step(@Nullable Long at, int index) {
        if (at == null) {
            throw new Refusal(Problems.invalid("index", "Nêu index thì phải nêu at.",
                    "An index needs its position at."));
        }
        Commit commit = log.at(at)
                .orElseThrow(() -> new Refusal(Problems.invalid("at", "Sổ không có vị trí này.",
                        "The ledger has no such position.")));
        if (index < 0 || index >= commit.draft().events().size()) {
            throw new Refusal(Problems.invalid("index", "Lần ghi này không có sự kiện thứ ấy.",
                    "The commit has no such event."));
        }
        return Step.behind(commit, index);
    }

    private UnitState unit(Subject.Below below, Step step, Cut cut) {
        Cut map = cut.at() == UnitParts.mapAt(step) ? cut : new Cut(UnitParts.mapAt(step), cut.on());
        return new UnitState(units.known("unit", below.unit(), map), step, map);
    }

    private List<StayNode> roles(PersonId person, Step step, Cut cut) {
        return roster.stays(person, step)
                .stream()
                .map(stay -> StayNode.of(stay, Objects.requireNonNull(roster.state(stay.team(), step).orElse(null)),
                        cut))
                .toList();
    }

    @SchemaMapping(typeName = "TeamState", field = "unit")
    public CompletableFuture<UnitNode> teamUnit(TeamStateNode team, DataLoader<UnitKey, UnitNode> units) {
        return units.load(team.key());
    }
}

package vn.socai.graphql.founding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.graphql.founding.FoundingStep.Kind;
import vn.socai.graphql.reading.Cut;
import vn.socai.programme.TeamRules;
import vn.socai.programme.TeamRules.Due;
import vn.socai.programme.TeamRules.Trial;
import vn.socai.value.Authority;
import vn.socai.value.UnitId;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Tree;
import vn.socai.view.founding.Foundings;
import vn.socai.view.programmes.ProgrammeCard;
import vn.socai.view.programmes.Shelf;
import vn.socai.view.reportbook.Owing;
import vn.socai.view.roster.Roster;

/** Walks over all that the programmes ask for once in the founding of teams, and what became of it. */
@Component
public final class FoundingWalk {
    private static final Set<Kind> OF_PILOTS = Set.of(Kind.PILOT_OPENED, Kind.PILOT_CLOSED, Kind.LESSONS);
    private static final Set<Kind> OF_TEAMS = Set.of(Kind.TEAMS_FOUNDED, Kind.TEAM_FOUNDED);

    private final Atlas atlas;
    private final Roster roster;
    private final Shelf shelf;
    private final Foundings foundings;
    private final Owing owing;

    public FoundingWalk(Atlas atlas, Roster roster, Shelf shelf, Foundings foundings, Owing owing) {
        this.atlas = atlas;
        this.roster = roster;
        this.shelf = shelf;
        this.foundings = foundings;
        this.owing = owing;
    }

    /**
     * The steps of the programmes that judge on the cut's day, of units that count for {@code root} on its map, in their order. Who owes
     * something is found on the map of its last good day or, before that, of the cut's.
     */
    public List<FoundingStep> steps(UnitId root, Set<Kind> kinds, Cut cut) {
        Tree tree = atlas.tree(cut.on(), cut.at());
        List<FoundingStep> steps = new ArrayList<>();
        for (ProgrammeCard card : shelf.judging(cut.on(), cut.at())) {
            if (!atlas.within(root, card.area(), cut.on(), cut.at()) && !atlas.within(card.area(), root, cut.on(), cut
                    .at())) {
                continue;
            }
            ProgrammeAdopted programme = card.adopted();
            if (kinds.contains(Kind.FILING)) {
                filings(programme, cut, steps);
            }
            if (kinds.stream().anyMatch(OF_PILOTS::contains)) {
                pilots(programme, cut, steps);
            }
            if (kinds.stream().anyMatch(OF_TEAMS::contains)) {
                new TeamSteps(atlas, roster, programme, cut.on(), cut.at(), steps::add).all();
            }
        }
        steps.removeIf(step -> !kinds.contains(step.kind()) || !tree.holds(root, step.unit()));
        steps.sort(FoundingStep.ORDER);
        return List.copyOf(steps);
    }

    private void filings(ProgrammeAdopted programme, Cut cut, List<FoundingStep> steps) {
        FilingSteps filings = new FilingSteps(programme, cut.on());
        for (Due due : TeamRules.filings(programme)) {
            for (UnitId unit : units(programme, due.from(), due.lastGoodDay(), cut)) {
                steps.add(filings.of(due, unit, foundings.of(unit, programme.programme().programme(), cut.at())));
            }
        }
    }

    /** A trial is the communes' (VH26). */
    private void pilots(ProgrammeAdopted programme, Cut cut, List<FoundingStep> steps) {
        PilotSteps pilots = new PilotSteps(programme, cut.on());
        for (Trial trial : TeamRules.trials(programme)) {
            for (UnitId unit : units(programme, Authority.COMMUNE_CHAIRMAN, trial.lastDay(), cut)) {
                steps.addAll(pilots.of(trial, unit, foundings.of(unit, programme.programme().programme(), cut.at())));
            }
        }
    }

    private List<UnitId> units(ProgrammeAdopted programme, Authority office, @Nullable LocalDate lastGoodDay,
            Cut cut) {
        LocalDate map = lastGoodDay == null || cut.on().isBefore(lastGoodDay) ? cut.on() : lastGoodDay;
        return owing.units(programme.area(), List.of(office), map, cut.at());
    }
}

package vn.socai.graphql.founding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.programme.Verdict.Grade;
import vn.socai.value.CriterionFigure;
import vn.socai.value.UnitId;
import vn.socai.view.chronicle.Chronicle;
import vn.socai.view.chronicle.Sieve;
import vn.socai.view.chronicle.Subject;
import vn.socai.view.evaluation.Counted;
import vn.socai.view.evaluation.FigureSource;
import vn.socai.view.programmes.Shelf;
import vn.socai.view.roster.Roster;

/**
 * Counts for evaluations the teams that keep the rules on size and composition on the last day: no breach and no warning. A team of a
 * level on which no document says anything is not among them.
 */
@Component
public final class TeamCriteria implements FigureSource {
    private final Roster roster;
    private final Shelf shelf;
    private final Chronicle chronicle;

    public TeamCriteria(Roster roster, Shelf shelf, Chronicle chronicle) {
        this.roster = roster;
        this.shelf = shelf;
        this.chronicle = chronicle;
    }

    @Override
    public Optional<Counted> count(CriterionFigure figure, UnitId unit, LocalDate from, LocalDate lastDay, long at) {
        if (figure != CriterionFigure.TEAM_BOUNDS) {
            return Optional.empty();
        }
        Map<UnitId, List<ProgrammeAdopted>> binding = new HashMap<>();
        List<TeamFindings> judged = new ArrayList<>();
        roster.eachCrew(unit, lastDay, lastDay, at, crew -> {
            TeamFindings findings = TeamFindings.of(binding.computeIfAbsent(crew.card().unit(), place -> Bindings.of(
                    shelf, place, lastDay, at)), crew);
            if (findings.all().findAny().isPresent()) {
                judged.add(findings);
            }
        });
        long kept = judged.stream().filter(TeamCriteria::kept).count();
        return judged.isEmpty() ? Optional.empty()
                : Optional.of(new Counted(kept, (long) judged.size(), chronicle.positions(new Subject.Below(unit,
                        lastDay), Sieve.of(Set.of("team", "member"), lastDay), event -> true, at)));
    }

    private static boolean kept(TeamFindings findings) {
        return findings.all().allMatch(v -> v.grade() == Grade.FINE || v.grade() == Grade.NOTED);
    }
}

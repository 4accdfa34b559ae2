package vn.socai.graphql.founding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.socai.graphql.founding.FoundingStep.Kind;
import vn.socai.graphql.founding.FoundingStep.State;
import vn.socai.graphql.reading.Cut;
import vn.socai.value.CriterionFigure;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Rule;
import vn.socai.value.Strength;
import vn.socai.value.TeamRule.TeamsPerCommune;
import vn.socai.value.TeamRule.TeamsPerVillage;
import vn.socai.value.UnitId;
import vn.socai.view.chronicle.Chronicle;
import vn.socai.view.chronicle.Sieve;
import vn.socai.view.chronicle.Subject;
import vn.socai.view.evaluation.Counted;
import vn.socai.view.evaluation.FigureSource;
import vn.socai.view.tally.Coverage;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Tally;

/**
 * Counts for evaluations the units that have the teams which a rule asks for there: where its last good day lies in the period, those that
 * had them by then, else those that have them on the last day. What is optional counts against nobody.
 */
@Component
public final class MinimumCriteria implements FigureSource {
    private final Tally tally;
    private final FoundingWalk walk;
    private final Chronicle chronicle;

    public MinimumCriteria(Tally tally, FoundingWalk walk, Chronicle chronicle) {
        this.tally = tally;
        this.walk = walk;
        this.chronicle = chronicle;
    }

    @Override
    public Optional<Counted> count(CriterionFigure figure, UnitId unit, LocalDate from, LocalDate lastDay, long at) {
        if (figure != CriterionFigure.TEAMS_MINIMUM) {
            return Optional.empty();
        }
        List<Coverage> lines = tally.coverage(unit, lastDay, new Hierarchy.AsOf(lastDay), at)
                .stream()
                .filter(line -> line.rule().strength() != Strength.OPTIONAL)
                .toList();
        Set<Dated> dated = lines.stream()
                .filter(line -> falls(line.rule(), from, lastDay))
                .map(line -> new Dated(line.programme(), line.rule().number()))
                .collect(Collectors.toSet());
        List<FoundingStep> steps = dated.isEmpty() ? List.of()
                : walk.steps(unit, Set.of(Kind.TEAMS_FOUNDED), new Cut(at, lastDay))
                        .stream()
                        .filter(step -> dated.contains(new Dated(step.programme(), step.rule())))
                        .toList();
        List<Coverage> undated = lines.stream().filter(line -> !falls(line.rule(), from, lastDay)).toList();
        long met = steps.stream().filter(step -> step.state() == State.IN_TIME).count() + undated.stream()
                .mapToLong(Coverage::covered)
                .sum();
        long due = steps.size() + undated.stream().mapToLong(Coverage::due).sum();
        return due == 0 ? Optional.empty()
                : Optional.of(new Counted(met, due, chronicle.positions(new Subject.Below(unit, lastDay), Sieve.of(Set
                        .of(
                                "team"), lastDay), event -> true, at)));
    }

    /** A rule of a version. */
    private record Dated(ProgrammeVersion programme, String rule) {}

    private static boolean falls(Rule rule, LocalDate from, LocalDate lastDay) {
        @Nullable
        LocalDate day = switch (rule) {
            case TeamsPerCommune r -> r.lastGoodDay();
            case TeamsPerVillage r -> r.lastGoodDay();
            default -> null;
        };
        return day != null && !day.isBefore(from) && !day.isAfter(lastDay);
    }
}

package vn.socai.graphql.founding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.socai.graphql.founding.FoundingStep.Kind;
import vn.socai.graphql.founding.FoundingStep.State;
import vn.socai.graphql.reading.Cut;
import vn.socai.programme.Verdict.Grade;
import vn.socai.value.CriterionFigure;
import vn.socai.value.UnitId;
import vn.socai.view.evaluation.Counted;
import vn.socai.view.evaluation.FigureSource;

/** Counts for evaluations the papers whose last good day lies in the period: how many of them were handed in by then. */
@Component
public final class FilingCriteria implements FigureSource {
    private final FoundingWalk walk;

    public FilingCriteria(FoundingWalk walk) {
        this.walk = walk;
    }

    @Override
    public Optional<Counted> count(CriterionFigure figure, UnitId unit, LocalDate from, LocalDate lastDay, long at) {
        if (figure != CriterionFigure.FILINGS) {
            return Optional.empty();
        }
        List<FoundingStep> due = walk.steps(unit, Set.of(Kind.FILING), new Cut(at, lastDay))
                .stream()
                .filter(step -> step.ifMissed() != Grade.FINE && falls(step.lastGoodDay(), from, lastDay))
                .toList();
        return due.isEmpty() ? Optional.empty()
                : Optional.of(new Counted(due.stream().filter(step -> step.state() == State.IN_TIME).count(), (long) due
                        .size(), due.stream().flatMap(step -> step.positions().stream()).toList()));
    }

    private static boolean falls(@Nullable LocalDate day, LocalDate from, LocalDate lastDay) {
        return day != null && !day.isBefore(from) && !day.isAfter(lastDay);
    }
}

package vn.socai.view.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import vn.socai.value.CriterionFigure;
import vn.socai.value.Rule;
import vn.socai.value.Strength;
import vn.socai.value.UnitId;
import vn.socai.value.WorkRule;
import vn.socai.view.chronicle.Chronicle;
import vn.socai.view.chronicle.Sieve;
import vn.socai.view.chronicle.Subject;
import vn.socai.view.programmes.Shelf;
import vn.socai.view.training.Trainings;

/** Counts how many of the members on the last day a session had reached by then, where a programme asks for training. */
public final class TrainingFigures implements FigureSource {
    private final Trainings trainings;
    private final Shelf shelf;
    private final Chronicle chronicle;

    public TrainingFigures(Trainings trainings, Shelf shelf, Chronicle chronicle) {
        this.trainings = trainings;
        this.shelf = shelf;
        this.chronicle = chronicle;
    }

    @Override
    public Optional<Counted> count(CriterionFigure figure, UnitId unit, LocalDate from, LocalDate lastDay, long at) {
        if (figure != CriterionFigure.TRAINING || !asked(unit, lastDay, at)) {
            return Optional.empty();
        }
        Trainings.Reached reached = trainings.reached(unit, lastDay, lastDay, at);
        return reached.members() == 0 ? Optional.empty()
                : Optional.of(new Counted(reached.trained(), (long) reached.members(), chronicle.positions(
                        new Subject.Below(unit, lastDay), Sieve.of(Set.of("training"), lastDay), event -> true, at)));
    }

    private boolean asked(UnitId unit, LocalDate on, long at) {
        return shelf.binding(unit, on, at)
                .stream()
                .flatMap(card -> card.rules().stream())
                .anyMatch(
                        TrainingFigures::asks);
    }

    private static boolean asks(Rule rule) {
        return rule.strength() != Strength.OPTIONAL
                && (rule instanceof WorkRule.Training || rule instanceof WorkRule.TrainingManner);
    }
}

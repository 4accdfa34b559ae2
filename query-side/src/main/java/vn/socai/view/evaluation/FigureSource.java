package vn.socai.view.evaluation;

import java.time.LocalDate;
import java.util.Optional;

import vn.socai.value.CriterionFigure;
import vn.socai.value.UnitId;

/** Who can count a criterion's figure. */
@FunctionalInterface
public interface FigureSource {
    /** Counts nothing. */
    FigureSource NONE = (figure, unit, from, lastDay, at) -> Optional.empty();

    /**
     * The figure of a unit and all below it.
     *
     * @param from the first day of the period
     * @param lastDay the last day, and the day of the tree
     * @param at a position of the ledger
     * @return absent where this source cannot count it, or no rule in force there makes it a figure
     */
    Optional<Counted> count(CriterionFigure figure, UnitId unit, LocalDate from, LocalDate lastDay, long at);

    /** This source or, for what it cannot count, another. */
    default FigureSource or(FigureSource other) {
        return (figure, unit, from, lastDay, at) -> count(figure, unit, from, lastDay, at).or(
                () -> other.count(figure, unit, from, lastDay, at));
    }
}

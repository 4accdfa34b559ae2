package vn.socai.view.tally;

import java.time.LocalDate;

/**
 * The tree of units on which figures are added up. Totals that can be added are the same on all of them; they differ in the units on
 * which they are spread.
 */
public sealed interface Hierarchy {
    /** The day of the tree on which what stands counts: of the tree itself or, as it was, the last day asked about. */
    default LocalDate ofStates(LocalDate lastDay) {
        return switch (this) {
            case AsWas h -> lastDay;
            case AsOf h -> h.day;
            case Restated h -> h.today;
        };
    }

    /**
     * Every fact on the tree of its own day: a visit on that of the day on which it took place, what stands (teams, members, targets)
     * on that of the last day of the window or, in a series, of the step.
     */
    record AsWas() implements Hierarchy {}

    /** All facts on the tree of one day. */
    record AsOf(LocalDate day) implements Hierarchy {}

    /**
     * All facts on today's tree.
     *
     * @param today the day of the question
     */
    record Restated(LocalDate today) implements Hierarchy {}
}

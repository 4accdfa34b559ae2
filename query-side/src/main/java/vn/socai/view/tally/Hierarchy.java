package vn.socai.view.tally;

import java.time.LocalDate;

/**
 * The tree of units on which figures are added up. Totals that can be added are the same on all of them; they differ in the units on
 * which they are spread.
 */
public sealed interface Hierarchy {
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

package vn.socai.view.tally;

import java.time.LocalDate;

/** The tree of units on which figures are added up. */
public sealed interface Hierarchy {
    /** A day on which the tree is the one meant. */
    LocalDate day();

    /** The tree of a day. */
    record AsOf(LocalDate day) implements Hierarchy {}

    /** Today's tree: all the past as if it had happened on it. */
    record Restated(LocalDate day) implements Hierarchy {}
}

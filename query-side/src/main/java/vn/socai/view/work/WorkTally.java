package vn.socai.view.work;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

import vn.socai.value.Population;
import vn.socai.value.UnitId;
import vn.socai.view.tally.Hierarchy;

/** What may be asked of work, {@code at} a position of the ledger, in a unit and below it on the trees of a hierarchy. */
public interface WorkTally {
    /** What was done from a day to a last day, both included, in the order of kinds and parts; what comes to nothing is left out. */
    List<WorkLine> between(UnitId unit, LocalDate from, LocalDate lastDay, Hierarchy hierarchy, long at);

    /** {@link #between} on the tree of one day. */
    default List<WorkLine> between(UnitId unit, LocalDate from, LocalDate lastDay, LocalDate tree, long at) {
        return between(unit, from, lastDay, new Hierarchy.AsOf(tree), at);
    }

    /** All up to the last day: what a state is read by. */
    default List<WorkLine> until(UnitId unit, LocalDate lastDay, LocalDate tree, long at) {
        return between(unit, LocalDate.of(1900, 1, 1), lastDay, tree, at);
    }

    /** What was done in each month, the first first; months with nothing are left out. */
    List<Month> months(UnitId unit, LocalDate from, LocalDate lastDay, Hierarchy hierarchy, long at);

    /** One month's work. */
    record Month(java.time.YearMonth month, List<WorkLine> lines) {
        public Month {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The latest count that the unit gave by that day or, where it gave none, the sum of those that its children gave; absent where
     * nobody counted. Parts that were not counted are not made up for.
     */
    OptionalLong counted(UnitId unit, Population population, LocalDate on, LocalDate tree, long at);
}

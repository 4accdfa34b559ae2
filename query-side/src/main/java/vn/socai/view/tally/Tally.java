package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import vn.socai.value.UnitId;

/**
 * What may be asked of the figures. Every answer is of one cut of the ledger, {@code at}, and on the trees of a {@link Hierarchy}:
 * facts of units that are gone, or not yet in being, by then count where {@link vn.socai.view.atlas.Tree} places them.
 */
public interface Tally {
    /**
     * The figures of units; all zero for a unit with nothing to tell, which is also the answer for a unit not in force on the tree.
     *
     * @throws UnknownCampaign for a window of a campaign that no programme sets
     */
    Map<UnitId, Figures> rollUps(Collection<UnitId> units, Window window, Hierarchy hierarchy, long at);

    /** The figures of one unit. */
    default Figures rollUp(UnitId unit, Window window, Hierarchy hierarchy, long at) {
        return rollUps(List.of(unit), window, hierarchy, at).getOrDefault(unit, Figures.NONE);
    }

    /** The figures of units with those of all their children, in one read. */
    Map<UnitId, Breakdown> children(Collection<UnitId> units, Window window, Hierarchy hierarchy, long at);

    /**
     * The figures of units step by step. A window without end reaches from the first to the last day on which any visit took place;
     * at most the last {@link #MAX_POINTS} steps are given.
     */
    Map<UnitId, Series> series(Collection<UnitId> units, Window window, Series.Step step, Hierarchy hierarchy, long at);

    /** The most steps of a series. */
    int MAX_POINTS = 400;

    /** The days of the trees on which an answer is added up: one, or of each map that held in the window its first day there. */
    List<LocalDate> trees(Window window, Hierarchy hierarchy, long at);

    /**
     * How the rules on minimum teams are met on a day, by each programme that binds then in the unit or around it.
     *
     * <p>A verdict cannot be added up, so on another tree than the day's it is found anew: the units of that tree are counted, each
     * with the teams of the day that fall to it, and an exception made for a unit that is gone is not passed on to its successor.
     */
    List<Coverage> coverage(UnitId unit, LocalDate on, Hierarchy hierarchy, long at);
}

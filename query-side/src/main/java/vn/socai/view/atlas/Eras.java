package vn.socai.view.atlas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.socai.value.UnitId;

/** Where units lay on each day: for what counts on the tree of its own day. */
public final class Eras {
    /** The line of a unit that is counted for itself, such as a commune's own team. */
    public static final int OWN = -1;
    /** The line of units that were split and of which it is not known where they belong. */
    public static final int UNASSIGNED = -2;

    private final Timeline timeline;
    private final Frame frame;
    private final Homes homes;
    private final Ordinals ordinals;

    Eras(Timeline timeline, Frame frame, Homes homes, Ordinals ordinals) {
        this.timeline = timeline;
        this.frame = frame;
        this.homes = homes;
        this.ordinals = ordinals;
    }

    /** Reads from which to which day a unit's facts counted for another. */
    @FunctionalInterface
    public interface Stays {
        /**
         * One stay.
         *
         * @param line the ordinal of the child below which the unit lay, {@link #OWN} or {@link #UNASSIGNED}
         */
        void stay(int ordinal, int line, LocalDate from, LocalDate lastDay);
    }

    /** The day from which each tree above the villages holds; of the first in the stretch its own first day. */
    public List<LocalDate> days(LocalDate from, LocalDate lastDay) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < timeline.count(); i++) {
            LocalDate start = timeline.starts()[i];
            if (!start.isAfter(lastDay) && !timeline.lastDay(i).isBefore(from)) {
                days.add(start.isBefore(from) ? from : start);
            }
        }
        // Before the first map there is nothing to add up.
        if (days.size() > 1 && days.getFirst().equals(LocalDate.MIN)) {
            days.removeFirst();
        }
        return days;
    }

    /** All stays for a unit within some days, in no order; the stays of one unit do not overlap. */
    public void eachStay(int root, LocalDate from, LocalDate lastDay, Stays reader) {
        stays(root, from, lastDay, true, reader);
    }

    /** {@link #eachStay} where the lines do not matter: all are {@link #OWN}, and so the stays are as long as can be. */
    public void eachStayInAll(int root, LocalDate from, LocalDate lastDay, Stays reader) {
        stays(root, from, lastDay, false, reader);
    }

    /**
     * {@link #eachStayInAll}, told at once of all villages that were registered in one commune, as long as none of them was ever said to
     * lie elsewhere.
     *
     * @param units takes stays of units that are told singly
     * @param villages takes the stays of communes, which are those of the villages registered there
     */
    public void eachPart(int root, LocalDate from, LocalDate lastDay, Stays units, Stays villages) {
        if (root >= 0) {
            new Sojourns(timeline, frame, homes, root, false, units, villages).each(from, lastDay);
        }
    }

    private void stays(int root, LocalDate from, LocalDate lastDay, boolean byChild, Stays reader) {
        if (root >= 0) {
            new Sojourns(timeline, frame, homes, root, byChild, reader, null).each(from, lastDay);
        }
    }

    /** The unit and every unit for which it counted on any day. */
    public Set<UnitId> above(UnitId unit) {
        Set<UnitId> above = new HashSet<>();
        above.add(unit);
        int ordinal = ordinals.known(unit);
        List<Homes.Home> in = homes.of(ordinal);
        for (Tree tree : timeline.trees()) {
            if (in.isEmpty()) {
                above.addAll(tree.path(tree.place(unit).unit()));
            }
            for (Homes.Home home : in) {
                above.addAll(tree.path(tree.place(ordinals.unit(home.commune())).unit()));
            }
        }
        return above;
    }
}

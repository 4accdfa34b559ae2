package vn.socai.view.atlas;

import java.time.LocalDate;
import java.util.List;

import vn.socai.value.UnitId;

/**
 * The tree of one day, and the place in it of every unit that ever was.
 *
 * <p>A unit in force that day stands where it is. One that is gone stands where its only successor stands; where it was split, or
 * no successor is recorded, it is unassigned under the lowest unit that surely holds it. One that is not yet in being stands where
 * its predecessors stand if they agree, else unassigned under their common ancestor. So totals reconcile on every tree.
 */
public interface Tree {
    /**
     * Where facts of a unit count on this tree.
     *
     * @param unit the lowest unit of the tree that surely holds them
     * @param assigned false: they count for {@code unit} and above, on its line "unassigned", and for none of its children
     */
    record Place(UnitId unit, boolean assigned) {}

    /** The day. */
    LocalDate on();

    /** Where facts of that unit count; the unassigned line of the country for a unit that nobody knows. */
    Place place(UnitId unit);

    /** The unit and all above it, the country last; empty where it is not in force that day. */
    List<UnitId> path(UnitId unit);

    /** The units directly below; empty where there are none or the unit is not in force that day. */
    List<UnitId> children(UnitId unit);

    /** Whether facts of that unit count for {@code root}. */
    boolean holds(UnitId root, UnitId unit);
}

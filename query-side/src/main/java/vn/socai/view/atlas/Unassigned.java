package vn.socai.view.atlas;

import java.util.List;

import vn.socai.value.UnitId;

/**
 * A unit of which it is not known where it lies on the tree of a day: a village whose commune was split, or a unit that is gone and
 * whose area nobody has said to be in one other.
 *
 * @param unit the village, or the unit that is gone as on its last day
 * @param home the commune that was split: where the village lay before, or the unit itself
 * @param within the lowest unit that surely holds it
 * @param possible the units in force that day in one of which it may lie, the main successor first; empty where none is recorded
 */
public record Unassigned(UnitCard unit, UnitId home, UnitId within, List<UnitId> possible) {
    public Unassigned {
        possible = List.copyOf(possible);
    }
}

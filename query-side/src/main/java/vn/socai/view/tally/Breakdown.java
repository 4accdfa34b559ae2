package vn.socai.view.tally;

import java.util.List;

import vn.socai.value.UnitId;

/**
 * A unit's figures and the lines they are made of: {@code whole} = the children + {@code own} + {@code unassigned}.
 *
 * @param children every child on the chosen tree, in the order of the map, also those with nothing to tell
 * @param own what stands at the unit itself, such as a commune's own team
 * @param unassigned facts of units that are gone and of which only this is certain that they lie somewhere in the unit
 */
public record Breakdown(UnitId unit, Figures whole, List<Line> children, Figures own, Figures unassigned) {
    /** A child with its figures. */
    public record Line(UnitId unit, Figures figures) {}

    public Breakdown {
        children = List.copyOf(children);
    }
}

package vn.socai.view.reportbook;

import java.time.YearMonth;
import java.util.List;

import vn.socai.value.UnitId;

/**
 * The reports of one month: {@code whole} = the children + what the unit owes itself + what counts for none of its children.
 *
 * @param children those in which somebody owed, in the order of the map
 */
public record Rates(YearMonth month, Count whole, List<Line> children) {
    public Rates {
        children = List.copyOf(children);
    }

    /** A child with its count. */
    public record Line(UnitId unit, Count count) {}

    /**
     * How many reports were owed, and came in time, late or not at all: {@code owed} is the sum of the others.
     *
     * @param owed as it was frozen when the periods fell due, so that no share can exceed the whole
     */
    public record Count(int owed, int inTime, int late, int missing) {
        static final Count NONE = new Count(0, 0, 0, 0);

        /** Both together. */
        public Count plus(Count other) {
            return new Count(owed + other.owed, inTime + other.inTime, late + other.late, missing + other.missing);
        }
    }
}

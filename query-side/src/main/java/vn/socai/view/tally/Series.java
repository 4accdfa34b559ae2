package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.List;

import vn.socai.value.UnitId;

/** A unit's figures in steps of time. */
public record Series(UnitId unit, List<Point> points) {
    /** The length of a step. */
    public enum Step {
        DAY, MONTH
    }

    /**
     * One step: flows are of the step alone, states as they stand at its end; households are those first visited, within the
     * series' window, in this step.
     *
     * @param from the first day of the step that lies in the window
     * @param lastDay the last one
     */
    public record Point(LocalDate from, LocalDate lastDay, Figures figures) {}

    public Series {
        points = List.copyOf(points);
    }
}

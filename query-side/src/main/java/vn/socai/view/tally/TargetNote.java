package vn.socai.view.tally;

import java.time.LocalDate;

import vn.socai.event.IndicatorEvent.TargetAssigned;
import vn.socai.value.UnitId;

/** What must be remembered of a target to count it: both figures of it stand on its first day. */
public record TargetNote(UnitId unit, LocalDate from, boolean met) {
    /** A target that was just assigned. */
    public static TargetNote of(TargetAssigned event) {
        return new TargetNote(event.unit(), event.from(), false);
    }

    /** The target after a verdict. */
    public TargetNote with(boolean nowMet) {
        return new TargetNote(unit, from, nowMet);
    }
}

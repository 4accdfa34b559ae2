package vn.socai.event;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.socai.value.Authority;
import vn.socai.value.LegalBasis;
import vn.socai.value.Measure;
import vn.socai.value.Stored;
import vn.socai.value.TargetId;
import vn.socai.value.UnitId;

/** Targets on indicators. */
public sealed interface IndicatorEvent extends Event {
    /** The target. */
    TargetId target();

    /**
     * An office assigns a target to a unit.
     *
     * @param value the figure to reach, at least 1
     * @param from the first day that counts
     * @param lastDay the last day that counts
     * @param by who assigns it, absent where nobody said so
     * @param platform whose people are counted, for {@link Measure#ON_PLATFORM} and for nothing else
     */
    @Stored(name = "indicator.target-assigned", revision = 2)
    record TargetAssigned(TargetId target, UnitId unit, Measure measure, long value, LocalDate from, LocalDate lastDay,
            LegalBasis basis, @Nullable Authority by, @Nullable String platform) implements IndicatorEvent {}

    /**
     * The figure reached the target.
     *
     * @param reached the figure
     * @param asOf the ledger position up to which it was counted
     */
    @Stored(name = "indicator.target-met")
    record TargetMet(TargetId target, UnitId unit, long reached, long asOf) implements IndicatorEvent {}

    /** A correction brought the figure below a target that had been met. */
    @Stored(name = "indicator.target-lapsed")
    record TargetLapsed(TargetId target, UnitId unit, long reached, long asOf) implements IndicatorEvent {}
}

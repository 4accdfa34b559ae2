package vn.socai.infra.ledger.codec;

import java.time.LocalDate;

import vn.socai.event.IndicatorEvent.TargetAssigned;
import vn.socai.value.LegalBasis;
import vn.socai.value.Measure;
import vn.socai.value.TargetId;
import vn.socai.value.UnitId;

/** {@code indicator.target-assigned@1}: nobody said who assigned it, and no platform could be named. Never changed. */
record FirstTarget(TargetId target, UnitId unit, Measure measure, long value, LocalDate from, LocalDate lastDay,
        LegalBasis basis) {
    static final Upcaster<FirstTarget> UPCASTER = new Upcaster<>(new StoredName("indicator.target-assigned", 1),
            FirstTarget.class, old -> new TargetAssigned(old.target, old.unit, old.measure, old.value, old.from,
                    old.lastDay, old.basis, null, null));
}

package vn.socai.unit;

import java.time.LocalDate;
import java.util.Optional;

import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;

/** What the domain asks of the map when it decides. Answered from all that the ledger holds at that moment. */
public interface Units {
    /** The level of the unit on whatever day it was in force; absent for one that the ledger does not know. */
    Optional<UnitLevel> level(UnitId unit);

    /** Whether the ledger knows the unit at all, on any date. */
    default boolean known(UnitId unit) {
        return level(unit).isPresent();
    }

    /** The level of the unit, if it is in force on that day. */
    Optional<UnitLevel> inForce(UnitId unit, LocalDate on);

    /**
     * Whether {@code unit} is {@code root} or lies below it: on that day's tree, or, for a unit that is gone by then, through
     * its successors. A root that is gone by then is taken as it was on its last day.
     */
    boolean within(UnitId unit, UnitId root, LocalDate on);

    /**
     * Whether whoever acts for {@code office} on that day may do so in {@code unit}. What lies below an office that is gone by then is
     * no longer its own, whoever took its area over.
     */
    default boolean holds(UnitId office, UnitId unit, LocalDate on) {
        return unit.equals(office) || (inForce(office, on).isPresent() && within(unit, office, on));
    }

    /** What the place is called on that day, with what lies around it; nothing where it is not in force. */
    PlaceNames names(UnitId unit, LocalDate on);
}

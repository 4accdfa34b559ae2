package vn.socai.unit;

import java.time.LocalDate;

import vn.socai.command.Rejected;
import vn.socai.unit.UnitRejection.UnitNotInForce;
import vn.socai.unit.UnitRejection.UnknownUnit;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;

/** The question that every noun asks first: is this unit in force on that day? */
public final class UnitsInForce {
    private UnitsInForce() {}

    /**
     * The level of a unit that is in force on a day.
     *
     * @param field the component of the command that names the unit
     * @throws Rejected with {@code UNKNOWN_UNIT} or {@code UNIT_NOT_IN_FORCE}
     */
    public static UnitLevel level(Units units, UnitId unit, LocalDate on, String field) {
        return units.inForce(unit, on)
                .orElseThrow(() -> new Rejected(units.known(unit)
                        ? new UnitNotInForce(unit, on, field)
                        : new UnknownUnit(unit, field)));
    }
}

package vn.socai.view.atlas;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.value.UnitLevel;

/**
 * A unit as it is on one day.
 *
 * @param code the official code on that day; empty for the country and for villages, which have none
 * @param name the proper name without its kind
 * @param parent the unit in which it lies on that day; absent for the country, and for a village whose commune was split and that
 *        has not been assigned since
 * @param from the first day on which the unit is in force
 * @param until the first day on which it is no more, absent while it stands
 * @param invented a village made up for a demonstration
 */
public record UnitCard(UnitId id, UnitKind kind, String code, String name, @Nullable UnitId parent, LocalDate from,
        @Nullable LocalDate until, boolean invented) {
    /** The level at which it stands. */
    public UnitLevel level() {
        return kind.level();
    }

    /** The name with its kind, such as {@code Xã Quang Minh}. */
    public String fullName() {
        return kind == UnitKind.QUOC_GIA ? name : kind.label() + " " + name;
    }

    /** Whether it is in force on that day. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}

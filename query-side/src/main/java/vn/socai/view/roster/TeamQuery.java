package vn.socai.view.roster;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;

/**
 * Which teams, in which order.
 *
 * @param unit those in this unit's subtree
 * @param on that stand on this day, on this day's tree
 * @param level of this level, absent for all
 * @param search whose name holds this, compared without marks and case; blank finds all
 */
public record TeamQuery(UnitId unit, LocalDate on, @Nullable TeamLevel level, String search, Order order) {
    /** The order; what is equal in it goes by the team's id. */
    public enum Order {
        /** By name, in Vietnamese order. */
        NAME,
        /** By first day, the latest first. */
        NEWEST
    }
}

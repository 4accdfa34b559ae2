package vn.socai.view.roster;

import java.time.LocalDate;

import vn.socai.value.UnitId;

/**
 * Which members, in which order.
 *
 * @param unit those in teams of this unit's subtree
 * @param on who are in on this day, on this day's tree
 * @param search whose name holds this, compared without marks and case; blank finds all. Names are known only to {@link Names}
 * @param order by name in Vietnamese order, or by id
 */
public record MemberQuery(UnitId unit, LocalDate on, String search, Order order) {
    /** The order; what is equal in it goes by the person's id, then the team's. Whose name is not known stands last. */
    public enum Order {
        NAME, ID
    }
}

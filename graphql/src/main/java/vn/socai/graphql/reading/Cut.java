package vn.socai.graphql.reading;

import java.time.LocalDate;

/**
 * What a whole answer is true of: everything below one root field is read at the same position and on the same map.
 *
 * @param at a ledger position that the views have reached
 * @param on the day of the map
 */
public record Cut(long at, LocalDate on) {
    /** The same position on another day's map. */
    public Cut on(LocalDate day) {
        return new Cut(at, day);
    }
}

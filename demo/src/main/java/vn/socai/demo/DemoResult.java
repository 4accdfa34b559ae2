package vn.socai.demo;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the ledger after the demonstration was loaded, read from the views at {@code head}; the components are the keys of the
 * JSON line, in its order.
 *
 * @param units how many units were in force on a day (ISO date), with the villages of the register
 * @param teams teams in being
 * @param members memberships in them
 * @param visits visits that stand
 * @param nation the country's figures of the campaign
 * @param commune the figures of one commune of the programme documents, Quang Minh in Vân Hồ
 * @param head the position up to which the ledger was read; the same for the same demonstration on every store
 * @param seconds how long the loading took
 */
public record DemoResult(Map<String, Units> units, long teams, long members, long visits, Area nation, Area commune,
        long head, double seconds) {
    /** Units in force on one day. */
    public record Units(long provinces, long districts, long communes, long villages) {}

    /**
     * The campaign's figures of one area.
     *
     * @param code the official code, empty for the country
     * @param tree the day (ISO date) whose map is used
     * @param households distinct households visited
     * @param skills visits at which a skill was taught, by its name
     */
    public record Area(String code, String name, String campaign, String tree, long teams, long members, long visits,
            long peopleGuided, @Nullable Long households, Map<String, Long> skills, long targets, long targetsMet) {}
}

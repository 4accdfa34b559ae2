package vn.socai.view.tally;

import vn.socai.value.HouseholdRef;
import vn.socai.value.TargetId;
import vn.socai.value.TeamId;

/** What must be remembered of the past to know what an event does to the figures. */
public interface Memory {
    /**
     * A team as it stands.
     *
     * @throws IllegalStateException where none was founded with this id
     */
    TeamNote team(TeamId team);

    void team(TeamId team, TeamNote now);

    /**
     * A target as it stands.
     *
     * @throws IllegalStateException where none was assigned with this id
     */
    TargetNote target(TargetId target);

    void target(TargetId target, TargetNote now);

    /** The days on which a household has visits that stand. The caller alters them and gives them back. */
    HouseholdDays household(HouseholdRef household);

    void household(HouseholdRef household, HouseholdDays now);
}

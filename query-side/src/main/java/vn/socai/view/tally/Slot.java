package vn.socai.view.tally;

import vn.socai.value.ActivityArea;
import vn.socai.value.Skill;
import vn.socai.value.TeamLevel;

/** The places of the figures in a row of numbers. Stored: a place is never given to another figure. */
final class Slot {
    /** States: what stands on a day is the sum of all days up to it. */
    static final int TEAMS = 0;
    static final int MEMBERS = 3;
    static final int TARGETS = 4;
    static final int TARGETS_MET = 5;
    /** Flows: they belong to their day alone. */
    static final int FIRST_FLOW = 6;
    static final int VISITS = 6;
    static final int PEOPLE = 7;
    static final int SKILLS = 8;
    static final int AREAS = 13;
    /** Households first visited on the day: ever, in the month, and then in each of the other windows. */
    static final int HOUSEHOLDS = 16;
    static final int HOUSEHOLDS_OF_MONTH = 17;
    static final int FIRST_WINDOW = 18;

    private Slot() {}

    static int teams(TeamLevel level) {
        return TEAMS + level.code() - 1;
    }

    static int skill(Skill skill) {
        return SKILLS + skill.code() - 1;
    }

    static int area(ActivityArea area) {
        return AREAS + area.code() - 1;
    }
}

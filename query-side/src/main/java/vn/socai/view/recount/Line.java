package vn.socai.view.recount;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.socai.value.ActivityArea;
import vn.socai.value.Skill;
import vn.socai.view.tally.Figures;

/** What was counted for one unit, in one month or several: visits that stand, and of them people guided, skills and areas. */
public final class Line {
    static final int VISITS = 0;
    static final int PEOPLE = 1;
    static final int SKILLS = 2;
    static final int AREAS = SKILLS + Skill.values().length;
    /** Households whose first visit of all time, or of its month, stands here. */
    static final int HOUSEHOLDS = AREAS + ActivityArea.values().length;
    static final int HOUSEHOLDS_OF_MONTH = HOUSEHOLDS + 1;
    static final int WIDTH = HOUSEHOLDS_OF_MONTH + 1;

    private final long[] numbers = new long[WIDTH];

    static int skill(Skill skill) {
        return SKILLS + skill.code() - 1;
    }

    static int area(ActivityArea area) {
        return AREAS + area.code() - 1;
    }

    /** Nothing counted. */
    Line() {}

    /** Adds a row that begins at an index. */
    Line plus(long[] rows, int from) {
        for (int i = 0; i < WIDTH; i++) {
            numbers[i] += rows[from + i];
        }
        return this;
    }

    /** Visits that stand. */
    public long visits() {
        return numbers[VISITS];
    }

    /** People guided at these visits. */
    public long peopleGuided() {
        return numbers[PEOPLE];
    }

    /** Distinct households whose first visit of all time lies here; they add up over units and months. */
    public long households() {
        return numbers[HOUSEHOLDS];
    }

    /** Distinct households whose first visit of the month lies here; they add up over units. */
    public long householdsOfMonth() {
        return numbers[HOUSEHOLDS_OF_MONTH];
    }

    /**
     * The same in the terms of the views: teams, members and targets, which are not counted here, are zero.
     *
     * @param households those that the window offers, absent where they were not counted
     */
    Figures figures(@Nullable Long households) {
        Map<Skill, Long> skills = new EnumMap<>(Skill.class);
        for (Skill skill : Skill.values()) {
            skills.put(skill, numbers[skill(skill)]);
        }
        Map<ActivityArea, Long> areas = new EnumMap<>(ActivityArea.class);
        for (ActivityArea area : ActivityArea.values()) {
            areas.put(area, numbers[area(area)]);
        }
        return new Figures(Map.of(), 0, visits(), peopleGuided(), skills, areas, households, 0, 0);
    }
}

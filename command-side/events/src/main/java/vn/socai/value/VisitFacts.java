package vn.socai.value;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a visit. No resident is named.
 *
 * @param unit where it took place: a village, or the commune itself
 * @param occurredOn the day in the village, in Asia/Ho_Chi_Minh
 * @param by the member who made the visit
 * @param skills what was taught; may be empty
 * @param peopleGuided 0 to 10,000
 * @param household the household visited, absent for a meeting or a stand
 */
public record VisitFacts(UnitId unit, LocalDate occurredOn, PersonId by, ActivityArea area, Set<Skill> skills,
        int peopleGuided,
        @Nullable HouseholdRef household) {
    /** The most people that one visit can have guided. */
    public static final int MAX_PEOPLE = 10_000;

    public VisitFacts {
        if (peopleGuided < 0 || peopleGuided > MAX_PEOPLE) {
            throw new IllegalArgumentException("people guided must lie in 0 to " + MAX_PEOPLE + ", not "
                    + peopleGuided);
        }
        skills = SkillSets.of(skills);
    }
}

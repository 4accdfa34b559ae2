package vn.socai.value;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Rules on teams. Tags 1 to 29 but 4: how large teams are and how many there must be stands here. */
public sealed interface TeamRule extends Rule
        permits TeamRule.TeamSize, TeamRule.TeamsPerCommune, TeamRule.TeamsPerVillage, StaffRule, FoundingRule,
        MembershipRule {
    /** The bounds of a team's size, both included; an absent bound is none. */
    @Tag(1)
    record TeamSize(Clause clause, TeamLevel level, @Nullable Integer min, @Nullable Integer max)
            implements TeamRule {}

    /**
     * How many teams of a level stand in each commune of the area.
     *
     * @param max absent where the document states none (VH2 "01" is exactly one)
     * @param lastGoodDay the last day on which the minimum is met in time, absent where the document states none
     * @param exceptions other minima for single communes (Quang Minh)
     */
    @Tag(2)
    record TeamsPerCommune(Clause clause, TeamLevel level, int min, @Nullable Integer max,
            @Nullable LocalDate lastGoodDay, List<Exemption> exceptions) implements TeamRule {
        public TeamsPerCommune {
            exceptions = List.copyOf(exceptions);
        }
    }

    /** How many teams stand in each village of the area (LC2, PL3, NT2). */
    @Tag(3)
    record TeamsPerVillage(Clause clause, int min, @Nullable LocalDate lastGoodDay) implements TeamRule {}

    /** Another minimum for one commune. */
    record Exemption(UnitId unit, int min) {}
}

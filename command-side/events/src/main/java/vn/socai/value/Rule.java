package vn.socai.value;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** One rule of a programme document. What a document does not say is no rule: there are no defaults. */
public sealed interface Rule {
    /** The number of the rule, such as {@code VH5}. */
    String number();

    /** How strongly the document asks for it. */
    Strength strength();

    /** The bounds of a team's size, both included; an absent bound is none. */
    @Tag(1)
    record TeamSize(String number, Strength strength, TeamLevel level, @Nullable Integer min, @Nullable Integer max)
            implements Rule {}

    /**
     * How many teams of a level stand in each commune of the area.
     *
     * @param max absent where the document states none (VH2 "01" is exactly one)
     * @param lastGoodDay the last day on which the minimum is met in time, absent where the document states none
     * @param exceptions other minima for single communes (Quang Minh)
     */
    @Tag(2)
    record TeamsPerCommune(String number, Strength strength, TeamLevel level, int min, @Nullable Integer max,
            @Nullable LocalDate lastGoodDay, List<Exemption> exceptions) implements Rule {
        public TeamsPerCommune {
            exceptions = List.copyOf(exceptions);
        }
    }

    /** How many teams stand in each village of the area (LC2, PL3, NT2). */
    @Tag(3)
    record TeamsPerVillage(String number, Strength strength, int min, @Nullable LocalDate lastGoodDay) implements
            Rule {}

    /** A campaign: its days are {@code from} to {@code lastDay}, both included (BT10). */
    @Tag(4)
    record Campaign(String number, Strength strength, String id, String name, LocalDate from, LocalDate lastDay)
            implements Rule {}

    /** Another minimum for one commune. */
    record Exemption(UnitId unit, int min) {}
}

package vn.socai.event;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.value.LegalBasis;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Rule;
import vn.socai.value.Stored;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;

/** Programmes are adopted for an area. */
public sealed interface ProgrammeEvent extends Event {
    /** The version that it makes. */
    ProgrammeVersion programme();

    /**
     * A programme document becomes binding.
     *
     * @param title as printed, Vietnamese
     * @param area the unit in whose subtree it binds
     * @param from the first day on which it judges
     * @param until the first day on which it no longer judges, absent for an open end
     */
    @Stored(name = "programme.adopted", revision = 2)
    record ProgrammeAdopted(ProgrammeVersion programme, String title, String teamLabel, UnitId area, LocalDate from,
            @Nullable LocalDate until, LegalBasis basis, List<Rule> rules) implements ProgrammeEvent {
        public ProgrammeAdopted {
            rules = List.copyOf(rules);
        }
    }

    /**
     * Rules of a programme are replaced; what is not named stays. The new version judges from its first day on, and no earlier day.
     *
     * @param programme the new version
     * @param from the first day on which it judges
     * @param numbers of the rules that are taken out
     * @param rules that come in their place, under whatever numbers
     */
    @Stored(name = "programme.rule-amended")
    record ProgrammeRuleAmended(ProgrammeVersion programme, UnitId area, LocalDate from, LegalBasis basis,
            List<String> numbers, List<Rule> rules) implements ProgrammeEvent {
        public ProgrammeRuleAmended {
            numbers = List.copyOf(numbers);
            rules = List.copyOf(rules);
        }
    }

    /**
     * One unit is asked for fewer teams than a rule says.
     *
     * @param programme the new version
     * @param from the first day on which it judges
     * @param rule the number of a rule on teams per commune
     * @param level the level of teams that the rule counts
     */
    @Stored(name = "programme.exception-granted")
    record ExceptionGranted(ProgrammeVersion programme, UnitId area, LocalDate from, LegalBasis basis, String rule,
            TeamLevel level, UnitId unit, int min) implements ProgrammeEvent {}
}

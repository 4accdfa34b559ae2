package vn.socai.programme;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.command.Concern;
import vn.socai.command.DecidedBy;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;
import vn.socai.value.LegalBasis;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Rule;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;

/** What can be asked of the programmes. */
@DecidedBy(Programme.class)
public sealed interface ProgrammeCommand extends Command {
    /** The version that comes of it. */
    ProgrammeVersion programme();

    @Override
    default StreamName stream() {
        return StreamName.programme(programme().programme());
    }

    /**
     * Replaces rules of the last version from a day on; no earlier day is judged anew.
     *
     * @param programme the new version, higher than the last
     * @param from not before the first day of the last version
     * @param numbers of the rules that go, each in the last version
     * @param rules that come in their place
     */
    @CommandName("programme.amend")
    record AmendProgrammeRule(CommandId id, ProgrammeVersion programme, LocalDate from, LegalBasis basis,
            List<String> numbers, List<Rule> rules) implements ProgrammeCommand {
        public AmendProgrammeRule {
            numbers = List.copyOf(numbers);
            rules = List.copyOf(rules);
        }

        @Override
        public Concern concern() {
            return new Concern.OfProgramme(programme.programme());
        }

        @Override
        public LegalBasis authority() {
            return basis;
        }
    }

    /**
     * Asks one unit for fewer teams, or for more, than a rule on teams per commune says (Quang Minh: three villages).
     *
     * @param programme the new version, higher than the last
     * @param from not before the first day of the last version
     * @param rule the number of the rule
     * @param level the level of teams that it counts
     * @param unit a commune in the programme's area
     * @param min 0 or more
     */
    @CommandName("programme.grant-exception")
    record GrantException(CommandId id, ProgrammeVersion programme, LocalDate from, LegalBasis basis, String rule,
            TeamLevel level, UnitId unit, int min) implements ProgrammeCommand {
        @Override
        public Concern concern() {
            return new Concern.OfProgramme(programme.programme());
        }

        @Override
        public LegalBasis authority() {
            return basis;
        }
    }

    /**
     * Makes a version of a programme document binding in an area.
     *
     * @param title as printed, 1 to 300 characters, NFC
     * @param teamLabel what the document calls its teams, 1 to 100 characters, NFC
     * @param area known to the map and in force on {@code from}
     * @param until the first day on which it no longer judges, absent for an open end
     */
    @CommandName("programme.adopt")
    record AdoptProgramme(CommandId id, ProgrammeVersion programme, String title, String teamLabel, UnitId area,
            LocalDate from, @Nullable LocalDate until, LegalBasis basis, List<Rule> rules)
            implements ProgrammeCommand {
        public AdoptProgramme {
            rules = List.copyOf(rules);
        }

        @Override
        public Concern concern() {
            // A new version takes the place of the earlier ones: whoever holds but a part of their area must not end them.
            return new Concern.Both(new Concern.OfUnit(area), new Concern.OfProgramme(programme.programme()));
        }

        @Override
        public LegalBasis authority() {
            return basis;
        }
    }
}

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
import vn.socai.value.UnitId;

/** What can be asked of the programmes. */
@DecidedBy(Programme.class)
public sealed interface ProgrammeCommand extends Command {
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
        public StreamName stream() {
            return StreamName.programme(programme.programme());
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

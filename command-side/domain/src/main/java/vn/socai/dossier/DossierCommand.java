package vn.socai.dossier;

import java.time.LocalDate;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.command.Concern;
import vn.socai.command.DecidedBy;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;
import vn.socai.value.DossierId;
import vn.socai.value.UnitId;

/** What can be asked of a dossier. */
@DecidedBy(Dossier.class)
public sealed interface DossierCommand extends Command {
    /** The dossier. */
    DossierId dossier();

    @Override
    default StreamName stream() {
        return StreamName.dossier(dossier());
    }

    /**
     * Records that a unit's history is handed out.
     *
     * @param lastDay the last day of the period, not before {@code from}
     */
    @CommandName("dossier.issue")
    record IssueDossier(CommandId id, DossierId dossier, UnitId unit, LocalDate from, LocalDate lastDay,
            Contents contents) implements DossierCommand {
        @Override
        public Concern concern() {
            return new Concern.OfUnit(unit);
        }
    }
}

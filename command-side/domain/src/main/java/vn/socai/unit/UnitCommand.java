package vn.socai.unit;

import java.time.LocalDate;
import java.util.List;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.command.Concern;
import vn.socai.command.DecidedBy;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;
import vn.socai.value.LegalBasis;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;

/** What can be asked of the map. */
public sealed interface UnitCommand extends Command {
    /**
     * Enacts one legal resolution: all its changes or none.
     *
     * @param effective the first day of the new map
     * @param dateInferred the day is not known from a document
     * @param changes in an order in which each refers only to units that exist by then
     */
    @DecidedBy(Resolution.class) @CommandName("unit.reorganise")
    record EnactReorganisation(CommandId id, LegalBasis basis, LocalDate effective, boolean dateInferred,
            List<UnitChange> changes) implements UnitCommand {
        public EnactReorganisation {
            changes = List.copyOf(changes);
        }

        @Override
        public StreamName stream() {
            return StreamName.resolution(basis);
        }

        @Override
        public Concern concern() {
            return new Concern.OfUnit(UnitId.COUNTRY);
        }

        @Override
        public LegalBasis authority() {
            return basis;
        }
    }

    /**
     * Enters a village into the register.
     *
     * @param village an id made by whoever registers it
     * @param commune in force on {@code from}
     * @param kind a kind of village
     * @param name without its kind, 1 to 100 characters, NFC
     * @param invented made up for a demonstration
     */
    @DecidedBy(Village.class) @CommandName("unit.register-village")
    record RegisterVillage(CommandId id, UnitId village, UnitId commune, UnitKind kind, String name, LocalDate from,
            boolean invented) implements UnitCommand {
        @Override
        public StreamName stream() {
            return StreamName.village(village);
        }

        @Override
        public Concern concern() {
            return new Concern.OfUnit(commune);
        }
    }

    /** Says in which commune a village lies from a day on; needed where its old commune was split. */
    @DecidedBy(Village.class) @CommandName("unit.assign-village")
    record AssignVillage(CommandId id, UnitId village, UnitId commune, LocalDate from) implements UnitCommand {
        @Override
        public StreamName stream() {
            return StreamName.village(village);
        }

        @Override
        public Concern concern() {
            return new Concern.Both(new Concern.OfUnit(village), new Concern.OfUnit(commune));
        }
    }
}

package vn.socai.unit;

import java.util.List;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.event.UnitEvent;
import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.event.UnitEvent.VillageAssigned;
import vn.socai.event.UnitEvent.VillageRegistered;
import vn.socai.ledger.StreamName;
import vn.socai.unit.UnitCommand.EnactReorganisation;
import vn.socai.unit.UnitRejection.NothingChanges;
import vn.socai.unit.UnitRejection.ReorganisationFaulty;
import vn.socai.unit.UnitRejection.ResolutionEnacted;
import vn.socai.unit.UnitRejection.RowFault;
import vn.socai.value.UnitId;

/** A legal resolution on the map: enacted once, as a whole. */
final class Resolution {
    @AggregateIdentifier
    private @Nullable String stream;

    Resolution() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EnactReorganisation command, Units units) {
        decide(stream != null, command, units).apply();
    }

    private static Decision decide(boolean enacted, EnactReorganisation c, Units units) {
        if (enacted) {
            throw new Rejected(new ResolutionEnacted(c.basis().number()));
        }
        if (c.changes().isEmpty()) {
            throw new Rejected(new NothingChanges());
        }
        List<RowFault> faults = new ReorganisationCheck(units, c.effective()).faults(c.changes());
        if (!faults.isEmpty()) {
            throw new Rejected(new ReorganisationFaulty(faults));
        }
        return Decision.of(UnitId.COUNTRY,
                new UnitsReorganised(c.basis(), c.effective(), c.dateInferred(), c.changes()));
    }

    @EventSourcingHandler
    void on(UnitEvent event) {
        stream = switch (event) {
            case UnitsReorganised e -> StreamName.resolution(e.basis()).value();
            case VillageRegistered e -> throw new IllegalStateException("a village on a resolution's stream");
            case VillageAssigned e -> throw new IllegalStateException("a village on a resolution's stream");
        };
    }
}

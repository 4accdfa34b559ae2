package vn.socai.programme;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.socai.event.Amendments;
import vn.socai.event.ProgrammeEvent;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.ledger.StreamName;
import vn.socai.unit.Units;

/** A programme document and the versions of it that were adopted. */
final class Programme {
    /** Read by Axon only. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    /** The last version as it judges; absent before the first. */
    private @Nullable ProgrammeAdopted last;

    Programme() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ProgrammeCommand command, Units units) {
        new ProgrammeDecisions(last, units).decide(command).apply();
    }

    @EventSourcingHandler
    void on(ProgrammeEvent event) {
        ProgrammeAdopted now = Amendments.after(last, event);
        stream = StreamName.programme(now.programme().programme()).value();
        last = now;
    }
}

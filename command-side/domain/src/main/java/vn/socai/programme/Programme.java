package vn.socai.programme;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.event.ProgrammeEvent;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.ledger.StreamName;
import vn.socai.programme.ProgrammeCommand.AdoptProgramme;
import vn.socai.programme.ProgrammeRejection.VersionTaken;
import vn.socai.unit.Units;

/** A programme document and the versions of it that were adopted. */
final class Programme {
    /** Read by Axon only. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    /** The last version adopted, 0 before the first. */
    private int last;

    Programme() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ProgrammeCommand command, Units units) {
        switch (command) {
            case AdoptProgramme c -> adopt(last, c, units).apply();
        }
    }

    private static Decision adopt(int last, AdoptProgramme c, Units units) {
        if (c.programme().version() <= last) {
            throw new Rejected(new VersionTaken(c.programme(), last));
        }
        ProgrammeCheck.require(c, units);
        return new Decision(c.area(), c.programme(), java.util.List.of(new ProgrammeAdopted(c.programme(), c.title(),
                c.teamLabel(), c.area(), c.from(), c.until(), c.basis(), c.rules())));
    }

    @EventSourcingHandler
    void on(ProgrammeEvent event) {
        switch (event) {
            case ProgrammeAdopted e -> {
                stream = StreamName.programme(e.programme().programme()).value();
                last = e.programme().version();
            }
        }
    }
}

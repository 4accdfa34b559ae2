package vn.socai.programme;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.command.Texts;
import vn.socai.event.ProgrammeEvent;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.ledger.StreamName;
import vn.socai.programme.ProgrammeCommand.AdoptProgramme;
import vn.socai.programme.ProgrammeRejection.PeriodEmpty;
import vn.socai.programme.ProgrammeRejection.VersionTaken;
import vn.socai.unit.Units;
import vn.socai.unit.UnitsInForce;

/** A programme document and the versions of it that were adopted. */
final class Programme {
    private static final int MAX_TITLE = 300;
    private static final int MAX_LABEL = 100;

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
        Texts.require(c.title(), MAX_TITLE, "title");
        Texts.require(c.teamLabel(), MAX_LABEL, "teamLabel");
        if (c.until() != null && !c.until().isAfter(c.from())) {
            throw new Rejected(new PeriodEmpty());
        }
        UnitsInForce.level(units, c.area(), c.from(), "area");
        c.rules().forEach(rule -> RuleCheck.check(rule, units));
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

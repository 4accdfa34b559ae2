package vn.socai.dossier;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.dossier.DossierCommand.IssueDossier;
import vn.socai.dossier.DossierRejection.DossierExists;
import vn.socai.dossier.DossierRejection.DossierPeriodEmpty;
import vn.socai.dossier.DossierRejection.DossierTooLarge;
import vn.socai.dossier.DossierRejection.DossierUnitUnknown;
import vn.socai.event.DossierEvent;
import vn.socai.event.DossierEvent.DossierIssued;
import vn.socai.ledger.StreamName;
import vn.socai.unit.Units;

/** A dossier: issued once, and never changed. */
final class Dossier {
    /** A province has some 30,000 streams a year; a commune a few hundred. */
    static final int MOST_STREAMS = 50_000;

    @AggregateIdentifier
    private @Nullable String stream;

    Dossier() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DossierCommand command, Units units) {
        switch (command) {
            case IssueDossier c -> issue(c, units).apply();
        }
    }

    private Decision issue(IssueDossier c, Units units) {
        if (stream != null) {
            throw new Rejected(new DossierExists());
        }
        if (c.lastDay().isBefore(c.from())) {
            throw new Rejected(new DossierPeriodEmpty());
        }
        if (!units.known(c.unit())) {
            throw new Rejected(new DossierUnitUnknown());
        }
        if (c.contents().streams().size() > MOST_STREAMS) {
            throw new Rejected(new DossierTooLarge(c.contents().streams().size(), MOST_STREAMS));
        }
        return Decision.of(c.unit(), new DossierIssued(c.dossier(), c.unit(), c.from(), c.lastDay(), c.contents()
                .upTo(), c.contents().streams(), c.contents().vocabulary()));
    }

    @EventSourcingHandler
    void on(DossierEvent event) {
        stream = StreamName.dossier(event.dossier()).value();
    }
}

package vn.socai.genesis;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.event.LedgerEvent.LedgerOpened;
import vn.socai.genesis.GenesisCommand.OpenLedger;
import vn.socai.genesis.GenesisRejection.LedgerAlreadyOpen;
import vn.socai.ledger.StreamName;
import vn.socai.value.UnitId;

/** The ledger's beginning. */
final class Genesis {
    @AggregateIdentifier
    private @Nullable String stream;

    Genesis() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(GenesisCommand command) {
        decide(stream != null, command).apply();
    }

    private static Decision decide(boolean open, GenesisCommand command) {
        return switch (command) {
            case OpenLedger c when open -> throw new Rejected(new LedgerAlreadyOpen());
            case OpenLedger c -> Decision.of(UnitId.COUNTRY, new LedgerOpened(c.purpose()));
        };
    }

    @EventSourcingHandler
    void on(LedgerOpened event) {
        stream = StreamName.GENESIS.value();
    }
}

package vn.socai.signing;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.event.LedgerEvent.SigningKeyChanged;
import vn.socai.ledger.StreamName;
import vn.socai.signing.SigningCommand.ChangeSigningKey;
import vn.socai.signing.SigningRejection.KeyChangedAlready;
import vn.socai.value.UnitId;

/** The ledger's keys, in the order in which they began to sign. */
final class SigningKeys {
    @AggregateIdentifier
    private @Nullable String stream;
    private String last = "";

    SigningKeys() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SigningCommand command) {
        switch (command) {
            case ChangeSigningKey c -> change(c).apply();
        }
    }

    private Decision change(ChangeSigningKey c) {
        if (stream != null && last.equals(c.statement())) {
            throw new Rejected(new KeyChangedAlready());
        }
        return Decision.of(UnitId.COUNTRY, new SigningKeyChanged(c.statement()));
    }

    @EventSourcingHandler
    void on(SigningKeyChanged event) {
        stream = StreamName.KEYS.value();
        last = event.statement();
    }
}

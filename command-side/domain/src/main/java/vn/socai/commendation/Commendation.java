package vn.socai.commendation;

import java.time.LocalDate;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.event.CommendationEvent.Proposal;
import vn.socai.ledger.StreamName;
import vn.socai.programme.Programmes;
import vn.socai.unit.Units;

/** A commendation from its proposal on. */
final class Commendation {
    /** Read by Axon only. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    private @Nullable CommendationState state;

    Commendation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CommendationCommand command, @MetaDataValue(value = Decision.TODAY, required = true) LocalDate today,
            Units units, Programmes programmes) {
        new CommendationDecisions(state, today, units, programmes).decide(command).apply();
    }

    @EventSourcingHandler
    void on(Proposal event) {
        stream = StreamName.commendation(event.commendation()).value();
        state = CommendationState.after(state, event);
    }
}

package vn.socai.practice;

import java.time.LocalDate;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.event.PracticeEvent;
import vn.socai.ledger.StreamName;
import vn.socai.programme.Programmes;
import vn.socai.unit.Units;

/** A practice and what became of it. */
final class Practice {
    /** Read by Axon only. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    private @Nullable PracticeState state;

    Practice() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PracticeCommand command, @MetaDataValue(value = Decision.TODAY, required = true) LocalDate today,
            Units units, Programmes programmes) {
        new PracticeDecisions(state, today, units, programmes).decide(command).apply();
    }

    @EventSourcingHandler
    void on(PracticeEvent event) {
        stream = StreamName.practice(event.practice()).value();
        state = PracticeState.after(state, event);
    }
}

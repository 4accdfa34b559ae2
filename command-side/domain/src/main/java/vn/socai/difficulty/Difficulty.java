package vn.socai.difficulty;

import java.time.LocalDate;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.event.DifficultyEvent;
import vn.socai.ledger.StreamName;
import vn.socai.programme.Programmes;
import vn.socai.unit.Units;

/** A difficulty and who holds it. */
final class Difficulty {
    /** Read by Axon only. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    private @Nullable DifficultyState state;

    Difficulty() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DifficultyCommand command, @MetaDataValue(value = Decision.TODAY, required = true) LocalDate today,
            Units units, Programmes programmes) {
        new DifficultyDecisions(state, today, units, programmes).decide(command).apply();
    }

    @EventSourcingHandler
    void on(DifficultyEvent event) {
        stream = StreamName.difficulty(event.difficulty()).value();
        state = DifficultyState.after(state, event);
    }
}

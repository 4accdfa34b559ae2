package vn.socai.team;

import java.time.LocalDate;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.event.MemberEvent;
import vn.socai.event.TeamEvent;
import vn.socai.ledger.StreamName;
import vn.socai.programme.Programmes;
import vn.socai.unit.Units;

/** A team with its members and offices. */
final class Team {
    /** Read by Axon only. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    private @Nullable TeamState state;

    Team() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TeamCommand command, @MetaDataValue(value = Decision.TODAY, required = true) LocalDate today,
            Units units, Programmes programmes) {
        new TeamDecisions(state, today, units, programmes).decide(command).apply();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RequestCommand command, @MetaDataValue(value = Decision.TODAY, required = true) LocalDate today,
            Units units, Programmes programmes) {
        new RequestDecisions(new TeamDecisions(state, today, units, programmes)).decide(command).apply();
    }

    @EventSourcingHandler
    void on(TeamEvent event) {
        stream = StreamName.team(event.team()).value();
        state = TeamState.after(state, event);
    }

    @EventSourcingHandler
    void on(MemberEvent event) {
        state = TeamState.after(state, event);
    }
}

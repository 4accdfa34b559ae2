package vn.socai.founding;

import java.time.LocalDate;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.event.FoundingEvent;
import vn.socai.event.FoundingEvent.DocumentsFiled;
import vn.socai.event.FoundingEvent.LessonsSummarised;
import vn.socai.event.FoundingEvent.PilotClosed;
import vn.socai.event.FoundingEvent.PilotOpened;
import vn.socai.event.FoundingEvent.TeamEntered;
import vn.socai.event.FoundingEvent.TeamStruck;
import vn.socai.ledger.StreamName;
import vn.socai.programme.Programmes;

/** What one unit does under one programme beside founding teams. */
final class FoundingBook {
    /** Read by Axon only. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    private @Nullable LocalDate opened;
    private @Nullable LocalDate closed;

    FoundingBook() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FoundingCommand command, @MetaDataValue(value = Decision.TODAY, required = true) LocalDate today,
            Programmes programmes) {
        new FoundingDecisions(opened, closed, today, programmes).decide(command).apply();
    }

    @EventSourcingHandler
    void on(FoundingEvent event) {
        switch (event) {
            case DocumentsFiled e -> stream = StreamName.founding(e.unit(), e.programme()).value();
            case PilotOpened e -> {
                stream = StreamName.founding(e.unit(), e.programme()).value();
                opened = e.on();
            }
            case PilotClosed e -> closed = e.on();
            case LessonsSummarised e -> stream = StreamName.founding(e.unit(), e.programme()).value();
            case TeamEntered e -> throw new IllegalStateException("an event of a register");
            case TeamStruck e -> throw new IllegalStateException("an event of a register");
        }
    }
}

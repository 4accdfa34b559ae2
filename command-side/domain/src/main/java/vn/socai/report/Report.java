package vn.socai.report;

import java.time.LocalDate;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.event.ReportEvent;
import vn.socai.ledger.StreamName;
import vn.socai.unit.Units;

/** The report of one unit for one period, with what became of it. */
final class Report {
    /** Read by Axon only. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    private ReportState state = ReportState.NONE;

    Report() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReportCommand command, @MetaDataValue(value = Decision.TODAY, required = true) LocalDate today,
            Units units, Reporting reporting) {
        new ReportDecisions(state, today, units, reporting).decide(command).apply();
    }

    @EventSourcingHandler
    void on(ReportEvent event) {
        stream = StreamName.report(event.report()).value();
        state = state.after(event);
    }
}

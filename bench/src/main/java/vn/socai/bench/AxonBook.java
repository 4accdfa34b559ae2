package vn.socai.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A team's visits of one month, as an aggregate by the framework's own book: what the product's decides, and no more. */
public class AxonBook {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by the framework
    private @Nullable String book;
    private final Set<UUID> known = new HashSet<>();

    /** For the framework. */
    AxonBook() {}

    /**
     * Visits of one book.
     *
     * @param officer the commune in which the sender may write
     */
    record LogVisits(@TargetAggregateIdentifier String book, int officer, List<Visit> visits) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(LogVisits command) {
        for (Visit visit : command.visits()) {
            if (visit.commune() != command.officer() || visit.commune() != Workload.commune(visit.team())) {
                throw new IllegalArgumentException("outside the sender's commune");
            }
            if (known.contains(visit.id())) {
                throw new IllegalArgumentException("known already");
            }
            AggregateLifecycle.apply(new AxonVisit(visit));
        }
    }

    @EventSourcingHandler
    void on(AxonVisit event) {
        book = AxonVisit.book(event.visit());
        known.add(event.visit().id());
    }
}

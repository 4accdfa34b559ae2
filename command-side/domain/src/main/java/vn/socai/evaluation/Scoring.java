package vn.socai.evaluation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.event.EvaluationEvent;
import vn.socai.ledger.StreamName;
import vn.socai.unit.Units;
import vn.socai.value.EvaluationSubject;

/** What one locality and its head are scored in one evaluation. */
final class Scoring {
    /** Read by Axon only. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    private final Map<EvaluationSubject, ScoreState> scores = new EnumMap<>(EvaluationSubject.class);

    Scoring() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ScoringCommand command, @MetaDataValue(value = Decision.TODAY, required = true) LocalDate today,
            Units units, Evaluations evaluations) {
        new ScoringDecisions(scores.getOrDefault(command.subject(), ScoreState.NONE), today, units, evaluations)
                .decide(command)
                .apply();
    }

    @EventSourcingHandler
    void on(EvaluationEvent.Scoring event) {
        stream = StreamName.scoring(event.evaluation(), event.unit()).value();
        scores.put(event.subject(), ScoreState.after(event));
    }
}

package vn.socai.evaluation;

import java.util.HashSet;
import java.util.Set;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.command.Texts;
import vn.socai.evaluation.EvaluationCommand.OpenEvaluation;
import vn.socai.evaluation.EvaluationRejection.CriteriaFaulty;
import vn.socai.evaluation.EvaluationRejection.EvaluationExists;
import vn.socai.evaluation.EvaluationRejection.GradesFaulty;
import vn.socai.evaluation.EvaluationRejection.PeriodEmpty;
import vn.socai.event.EvaluationEvent.EvaluationOpened;
import vn.socai.ledger.StreamName;
import vn.socai.unit.Units;
import vn.socai.unit.UnitsInForce;
import vn.socai.value.CriterionPoints;
import vn.socai.value.GradeBound;

/** An evaluation of an area: what is looked at, and what a grade takes. */
final class Evaluation {
    @AggregateIdentifier
    private @Nullable String stream;

    Evaluation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EvaluationCommand command, Units units) {
        switch (command) {
            case OpenEvaluation c -> {
                if (stream != null) {
                    throw new Rejected(new EvaluationExists(c.evaluation()));
                }
                open(c, units).apply();
            }
        }
    }

    private static Decision open(OpenEvaluation c, Units units) {
        if (c.lastDay().isBefore(c.from())) {
            throw new Rejected(new PeriodEmpty());
        }
        UnitsInForce.level(units, c.unit(), c.lastDay(), "unit");
        Set<String> seen = new HashSet<>();
        for (CriterionPoints criterion : c.criteria()) {
            if (Criteria.find(criterion.criterion()).isEmpty() || !seen.add(criterion.criterion())
                    || criterion.hundredths() == 0) {
                throw new Rejected(new CriteriaFaulty(criterion.criterion()));
            }
        }
        if (seen.isEmpty()) {
            throw new Rejected(new CriteriaFaulty("-"));
        }
        long above = Long.MAX_VALUE;
        for (GradeBound grade : c.grades()) {
            Texts.require(grade.name(), 100, "grades.name");
            if (grade.atLeast() >= above) {
                throw new Rejected(new GradesFaulty());
            }
            above = grade.atLeast();
        }
        return Decision.of(c.unit(), new EvaluationOpened(c.evaluation(), c.unit(), c.from(), c.lastDay(),
                c.criteria(), c.grades(), c.basis()));
    }

    @EventSourcingHandler
    void on(EvaluationOpened event) {
        stream = StreamName.evaluation(event.evaluation()).value();
    }
}

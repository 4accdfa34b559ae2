package vn.socai.evaluation;

import java.time.LocalDate;
import java.util.List;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.command.Concern;
import vn.socai.command.DecidedBy;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;
import vn.socai.value.CriterionPoints;
import vn.socai.value.EvaluationId;
import vn.socai.value.GradeBound;
import vn.socai.value.LegalBasis;
import vn.socai.value.UnitId;

/** What can be asked of an evaluation as a whole. */
@DecidedBy(Evaluation.class)
public sealed interface EvaluationCommand extends Command {
    /**
     * Opens the evaluation of an area's communes and their heads for a period.
     *
     * @param unit the area, in force on {@code lastDay}
     * @param criteria each of the catalogue, none twice, with the most points it can be worth, above 0
     * @param grades from the highest to the lowest; may be empty
     */
    @CommandName("evaluation.open")
    record OpenEvaluation(CommandId id, EvaluationId evaluation, UnitId unit, LocalDate from, LocalDate lastDay,
            List<CriterionPoints> criteria, List<GradeBound> grades, LegalBasis basis) implements EvaluationCommand {
        public OpenEvaluation {
            criteria = List.copyOf(criteria);
            grades = List.copyOf(grades);
        }

        @Override
        public StreamName stream() {
            return StreamName.evaluation(evaluation);
        }

        @Override
        public Concern concern() {
            return new Concern.OfUnit(unit);
        }

        @Override
        public LegalBasis authority() {
            return basis;
        }
    }
}

package vn.socai.evaluation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.command.Concern;
import vn.socai.command.DecidedBy;
import vn.socai.ledger.StreamName;
import vn.socai.person.SealedWords;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.CriterionPoints;
import vn.socai.value.EvaluationId;
import vn.socai.value.EvaluationSubject;
import vn.socai.value.LegalBasis;
import vn.socai.value.SheetStamp;
import vn.socai.value.UnitId;

/** What can be asked of a locality's score in an evaluation. Every {@code on} is a day in Asia/Ho_Chi_Minh, not in the future. */
@DecidedBy(Scoring.class)
public sealed interface ScoringCommand extends Command {
    /** The evaluation. */
    EvaluationId evaluation();

    /** The locality. */
    UnitId unit();

    /** Whose results. */
    EvaluationSubject subject();

    /** The day. */
    LocalDate on();

    @Override
    default StreamName stream() {
        return StreamName.scoring(evaluation(), unit());
    }

    @Override
    default Concern concern() {
        return new Concern.OfUnit(unit());
    }

    /** Scores oneself on a sheet of figures (tự chấm); may be done again until it is reviewed. */
    @CommandName("evaluation.self-score")
    record SelfScore(CommandId id, EvaluationId evaluation, UnitId unit, EvaluationSubject subject, SheetStamp sheet,
            List<CriterionPoints> points, @Nullable SealedWords explanation, LocalDate on) implements ScoringCommand {
        public SelfScore {
            points = List.copyOf(points);
        }

        @Override
        public Authority by() {
            return Authority.COMMUNE_COMMITTEE;
        }
    }

    /** Reviews a self-score (thẩm định), on the same sheet or a later one; by an authority above the commune. */
    @CommandName("evaluation.review-score")
    record ReviewScore(CommandId id, EvaluationId evaluation, UnitId unit, EvaluationSubject subject, Authority by,
            SheetStamp sheet, List<CriterionPoints> points, @Nullable SealedWords explanation, LocalDate on)
            implements ScoringCommand {
        public ReviewScore {
            points = List.copyOf(points);
        }
    }

    /** Gives a reviewed score its grade (xếp loại). */
    @CommandName("evaluation.classify")
    record ClassifyUnit(CommandId id, EvaluationId evaluation, UnitId unit, EvaluationSubject subject, Authority by,
            String grade, LegalBasis decision, LocalDate on) implements ScoringCommand {
        @Override
        public LegalBasis authority() {
            return decision;
        }
    }
}

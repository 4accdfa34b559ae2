package vn.socai.event;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.value.Authority;
import vn.socai.value.CriterionPoints;
import vn.socai.value.EvaluationId;
import vn.socai.value.EvaluationSubject;
import vn.socai.value.GradeBound;
import vn.socai.value.LegalBasis;
import vn.socai.value.SealedText;
import vn.socai.value.SheetStamp;
import vn.socai.value.Stored;
import vn.socai.value.UnitId;

/** Evaluation of communes and their heads: opened for an area, scored, reviewed, classified. */
public sealed interface EvaluationEvent extends Event {
    /** The evaluation. */
    EvaluationId evaluation();

    /**
     * An area is evaluated for a period.
     *
     * @param criteria which criteria count and the most points for each; weights stand in no document, so they are said here
     * @param grades from the highest to the lowest; may be empty where nobody is graded
     */
    @Stored(name = "evaluation.opened")
    record EvaluationOpened(EvaluationId evaluation, UnitId unit, LocalDate from, LocalDate lastDay,
            List<CriterionPoints> criteria, List<GradeBound> grades, LegalBasis basis) implements EvaluationEvent {
        public EvaluationOpened {
            criteria = List.copyOf(criteria);
            grades = List.copyOf(grades);
        }
    }

    /** What a locality or its head is scored. */
    sealed interface Scoring extends EvaluationEvent {
        /** The locality. */
        UnitId unit();

        /** Whose results. */
        EvaluationSubject subject();

        /** A commune, or its head, scored itself (tự chấm) on a sheet of figures. */
        @Stored(name = "evaluation.self-scored")
        record SelfScored(EvaluationId evaluation, UnitId unit, EvaluationSubject subject, SheetStamp sheet,
                List<CriterionPoints> points, @Nullable SealedText explanation, LocalDate on) implements Scoring {
            public SelfScored {
                points = List.copyOf(points);
            }
        }

        /** The level above reviewed the score (thẩm định) on a sheet of figures. */
        @Stored(name = "evaluation.score-reviewed")
        record ScoreReviewed(EvaluationId evaluation, UnitId unit, EvaluationSubject subject, Authority by,
                SheetStamp sheet, List<CriterionPoints> points, @Nullable SealedText explanation, LocalDate on)
                implements Scoring {
            public ScoreReviewed {
                points = List.copyOf(points);
            }
        }

        /** A reviewed score was given its grade (xếp loại). */
        @Stored(name = "evaluation.classified")
        record UnitClassified(EvaluationId evaluation, UnitId unit, EvaluationSubject subject, Authority by,
                String grade,
                long hundredths, LegalBasis decision, LocalDate on) implements Scoring {}
    }
}

package vn.socai.graphql.evaluation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.event.EvaluationEvent.Scoring.ScoreReviewed;
import vn.socai.event.EvaluationEvent.Scoring.SelfScored;
import vn.socai.graphql.personal.Personal;
import vn.socai.value.Authority;
import vn.socai.value.CriterionPoints;
import vn.socai.value.EvaluationId;
import vn.socai.value.PersonId;
import vn.socai.value.SealedText;
import vn.socai.value.SheetStamp;
import vn.socai.value.UnitId;

/** A self-score or a review in an answer; the access log knows its words by the evaluation's id. */
public record ScoreStepNode(EvaluationId evaluation, UnitId place, LocalDate on, @Nullable Authority by,
        SheetStamp sheet, List<CriterionPoints> points, @Nullable SealedText sealed) implements Personal {
    static @Nullable ScoreStepNode of(@Nullable SelfScored e) {
        return e == null ? null
                : new ScoreStepNode(e.evaluation(), e.unit(), e.on(), null, e.sheet(), e.points(), e.explanation());
    }

    static @Nullable ScoreStepNode of(@Nullable ScoreReviewed e) {
        return e == null ? null
                : new ScoreStepNode(e.evaluation(), e.unit(), e.on(), e.by(), e.sheet(), e.points(), e.explanation());
    }

    @Override
    public PersonId subject() {
        return new PersonId(evaluation.value());
    }

    public long position() {
        return sheet.position();
    }

    public String sha256() {
        return sheet.sha256();
    }

    public long total() {
        return points.stream().mapToLong(CriterionPoints::hundredths).sum();
    }
}

package vn.socai.view.evaluation;

import org.jspecify.annotations.Nullable;

import vn.socai.event.EvaluationEvent.Scoring.ScoreReviewed;
import vn.socai.event.EvaluationEvent.Scoring.SelfScored;
import vn.socai.event.EvaluationEvent.Scoring.UnitClassified;
import vn.socai.value.EvaluationId;
import vn.socai.value.EvaluationSubject;
import vn.socai.value.UnitId;

/** What a locality or its head was scored, in the last word of each step. */
public record ScoreFile(EvaluationId evaluation, UnitId unit, EvaluationSubject subject, @Nullable SelfScored self,
        @Nullable ScoreReviewed review, @Nullable UnitClassified grade) {}

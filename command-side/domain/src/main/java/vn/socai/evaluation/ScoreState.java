package vn.socai.evaluation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.event.EvaluationEvent;
import vn.socai.event.EvaluationEvent.Scoring.ScoreReviewed;
import vn.socai.event.EvaluationEvent.Scoring.SelfScored;
import vn.socai.event.EvaluationEvent.Scoring.UnitClassified;
import vn.socai.value.CriterionPoints;
import vn.socai.value.SheetStamp;

/**
 * One score as its stream tells it.
 *
 * @param points those that stand now: of the review where there is one, else of the self-score
 */
record ScoreState(Stage stage, @Nullable SheetStamp sheet, List<CriterionPoints> points, @Nullable LocalDate last) {
    /** How far it has come. */
    enum Stage {
        NONE, SELF_SCORED, REVIEWED, CLASSIFIED
    }

    /** Before anything happened. */
    static final ScoreState NONE = new ScoreState(Stage.NONE, null, List.of(), null);

    static ScoreState after(EvaluationEvent.Scoring event) {
        return switch (event) {
            case SelfScored e -> new ScoreState(Stage.SELF_SCORED, e.sheet(), e.points(), e.on());
            case ScoreReviewed e -> new ScoreState(Stage.REVIEWED, e.sheet(), e.points(), e.on());
            case UnitClassified e -> new ScoreState(Stage.CLASSIFIED, null, List.of(), e.on());
        };
    }

    /** All points together, in hundredths. */
    long total() {
        return points.stream().mapToLong(CriterionPoints::hundredths).sum();
    }
}

package vn.socai.view.evaluation;

import vn.socai.event.EvaluationEvent;
import vn.socai.event.EvaluationEvent.Scoring.ScoreReviewed;
import vn.socai.event.EvaluationEvent.Scoring.SelfScored;
import vn.socai.event.EvaluationEvent.Scoring.UnitClassified;
import vn.socai.event.Event;
import vn.socai.ledger.Commit;
import vn.socai.value.EvaluationId;
import vn.socai.value.EvaluationSubject;
import vn.socai.value.UnitId;
import vn.socai.view.Held;
import vn.socai.view.HeldView;
import vn.socai.view.Packed;

/** Keeps what every locality and its head were scored. */
public final class ScoresView extends HeldView {
    /** The view's name. */
    public static final String NAME = "scores-1";

    public ScoresView(Held held) {
        super(NAME, held);
    }

    @Override
    public void fold(Commit commit, Page page) {
        for (Event event : commit.draft().events()) {
            if (event instanceof EvaluationEvent.Scoring e) {
                fold(e, page);
            }
        }
    }

    private static void fold(EvaluationEvent.Scoring e, Page page) {
        String key = score(e.evaluation(), e.unit(), e.subject());
        ScoreFile f = page.get(key, ScoreFile.class)
                .orElseGet(() -> new ScoreFile(e.evaluation(), e.unit(), e.subject(), null, null, null));
        page.put(key, scored(f, e));
    }

    private static ScoreFile scored(ScoreFile f, EvaluationEvent.Scoring event) {
        return switch (event) {
            case SelfScored e -> new ScoreFile(f.evaluation(), f.unit(), f.subject(), e, null, null);
            case ScoreReviewed e -> new ScoreFile(f.evaluation(), f.unit(), f.subject(), f.self(), e, null);
            case UnitClassified e -> new ScoreFile(f.evaluation(), f.unit(), f.subject(), f.self(), f.review(), e);
        };
    }

    /** The key of a score, behind those of the same evaluation. */
    static String score(EvaluationId evaluation, UnitId unit, EvaluationSubject subject) {
        return scores(evaluation) + unit.value() + "/" + subject.code();
    }

    /** What the keys of an evaluation's scores begin with. */
    static String scores(EvaluationId evaluation) {
        return Packed.key(evaluation.value()) + "/";
    }
}

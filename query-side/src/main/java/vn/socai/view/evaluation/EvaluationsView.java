package vn.socai.view.evaluation;

import vn.socai.event.EvaluationEvent.EvaluationOpened;
import vn.socai.event.Event;
import vn.socai.ledger.Commit;
import vn.socai.view.Held;
import vn.socai.view.HeldView;
import vn.socai.view.Packed;

/** Keeps every evaluation as it was opened. */
public final class EvaluationsView extends HeldView {
    /** The view's name. */
    public static final String NAME = "evaluations-1";

    public EvaluationsView(Held held) {
        super(NAME, held);
    }

    @Override
    public void fold(Commit commit, Page page) {
        for (Event event : commit.draft().events()) {
            if (event instanceof EvaluationOpened e) {
                page.put(Packed.key(e.evaluation().value()), e);
            }
        }
    }
}

package vn.socai.view.evaluation;

import vn.socai.event.EvaluationEvent.EvaluationOpened;
import vn.socai.event.Event;
import vn.socai.ledger.Commit;
import vn.socai.view.Held;
import vn.socai.view.Packed;
import vn.socai.view.View;

/** Keeps every evaluation as it was opened. */
public final class EvaluationsView implements View {
    /** The view's name. */
    public static final String NAME = "evaluations-1";

    private final Held held;

    public EvaluationsView(Held held) {
        this.held = held;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Held held() {
        return held;
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

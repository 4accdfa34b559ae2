package vn.socai.view.scoreboard;

import vn.socai.event.Event;
import vn.socai.event.IndicatorEvent;
import vn.socai.event.IndicatorEvent.TargetAssigned;
import vn.socai.event.IndicatorEvent.TargetLapsed;
import vn.socai.event.IndicatorEvent.TargetMet;
import vn.socai.ledger.Commit;
import vn.socai.value.TargetId;
import vn.socai.view.Held;
import vn.socai.view.HeldView;
import vn.socai.view.Packed;

/** Keeps every target as it was assigned, and whether the ledger says that it is met. */
public final class ScoreboardView extends HeldView {
    /** The view's name. */
    public static final String NAME = "scoreboard-1";

    public ScoreboardView(Held held) {
        super(NAME, held);
    }

    @Override
    public void fold(Commit commit, Page page) {
        for (Event event : commit.draft().events()) {
            if (event instanceof IndicatorEvent indicatorEvent) {
                fold(indicatorEvent, page);
            }
        }
    }

    private static void fold(IndicatorEvent event, Page page) {
        String key = key(event.target());
        switch (event) {
            case TargetAssigned e -> page.put(key, new TargetFile(e, false));
            case TargetMet e -> page.put(key, new TargetFile(file(page, key).assigned(), true));
            case TargetLapsed e -> page.put(key, new TargetFile(file(page, key).assigned(), false));
        }
    }

    private static TargetFile file(Page page, String key) {
        return page.get(key, TargetFile.class).orElseThrow(() -> new IllegalStateException("no such target"));
    }

    static String key(TargetId target) {
        return Packed.key(target.value());
    }
}

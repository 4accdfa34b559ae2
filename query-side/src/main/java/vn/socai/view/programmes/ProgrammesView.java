package vn.socai.view.programmes;

import vn.socai.event.Event;
import vn.socai.event.ProgrammeEvent;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.ledger.Commit;
import vn.socai.view.Held;
import vn.socai.view.View;

/** Keeps every version of every programme as it was adopted. */
public final class ProgrammesView implements View {
    /** The view's name. */
    public static final String NAME = "programmes-2";

    private final Held held;

    public ProgrammesView(Held held) {
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
            if (event instanceof ProgrammeEvent programmeEvent) {
                fold(programmeEvent, page);
            }
        }
    }

    private static void fold(ProgrammeEvent event, Page page) {
        switch (event) {
            case ProgrammeAdopted e -> page.put(key(e), e);
        }
    }

    /** In the order of the versions: their numbers have ten digits. */
    private static String key(ProgrammeAdopted e) {
        return e.programme().programme() + "/" + String.format("%010d", e.programme().version());
    }
}

package vn.socai.view.founding;

import vn.socai.event.Event;
import vn.socai.event.FoundingEvent;
import vn.socai.event.FoundingEvent.DocumentsFiled;
import vn.socai.event.FoundingEvent.LessonsSummarised;
import vn.socai.event.FoundingEvent.PilotClosed;
import vn.socai.event.FoundingEvent.PilotOpened;
import vn.socai.event.FoundingEvent.TeamEntered;
import vn.socai.event.FoundingEvent.TeamStruck;
import vn.socai.ledger.Commit;
import vn.socai.value.ProgrammeId;
import vn.socai.value.UnitId;
import vn.socai.view.Held;
import vn.socai.view.HeldView;
import vn.socai.view.founding.FoundingFile.Filed;
import vn.socai.view.founding.FoundingFile.Noted;

/** Keeps what each unit handed in under each programme, and its trial. */
public final class FoundingView extends HeldView {
    /** The view's name. */
    public static final String NAME = "founding-1";

    public FoundingView(Held held) {
        super(NAME, held);
    }

    @Override
    public void fold(Commit commit, Page page) {
        for (Event event : commit.draft().events()) {
            if (event instanceof FoundingEvent e) {
                fold(e, page);
            }
        }
    }

    private static void fold(FoundingEvent event, Page page) {
        switch (event) {
            case DocumentsFiled e -> {
                String key = key(e.unit(), e.programme());
                page.put(key, file(page, key).with(new Filed(e, page.position())));
            }
            case PilotOpened e -> {
                String key = key(e.unit(), e.programme());
                page.put(key, file(page, key).opened(new Noted(e.on(), page.position())));
            }
            case PilotClosed e -> {
                String key = key(e.unit(), e.programme());
                page.put(key, file(page, key).closed(new Noted(e.on(), page.position())));
            }
            case LessonsSummarised e -> {
                String key = key(e.unit(), e.programme());
                page.put(key, file(page, key).taught(new Noted(e.on(), page.position())));
            }
            // Places in a commune's register: the teams themselves are in the roster.
            case TeamEntered e -> {
            }
            case TeamStruck e -> {
            }
        }
    }

    private static FoundingFile file(Page page, String key) {
        return page.get(key, FoundingFile.class).orElse(FoundingFile.EMPTY);
    }

    static String key(UnitId unit, ProgrammeId programme) {
        return unit.value() + "/" + programme.value();
    }
}

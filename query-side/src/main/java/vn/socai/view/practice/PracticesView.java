package vn.socai.view.practice;

import java.util.List;

import vn.socai.event.Event;
import vn.socai.event.PracticeEvent;
import vn.socai.event.PracticeEvent.PracticeEndorsed;
import vn.socai.event.PracticeEvent.PracticeShared;
import vn.socai.event.PracticeEvent.PracticeSubmitted;
import vn.socai.ledger.Commit;
import vn.socai.view.Held;
import vn.socai.view.HeldView;
import vn.socai.view.Packed;
import vn.socai.view.practice.PracticeFile.Endorsement;
import vn.socai.view.practice.PracticeFile.Sharing;

/** Keeps every practice with who endorsed and shared it. */
public final class PracticesView extends HeldView {
    /** The view's name. */
    public static final String NAME = "practices-1";

    public PracticesView(Held held) {
        super(NAME, held);
    }

    @Override
    public void fold(Commit commit, Page page) {
        for (Event event : commit.draft().events()) {
            if (event instanceof PracticeEvent e) {
                fold(e, commit, page);
            }
        }
    }

    private static void fold(PracticeEvent event, Commit commit, Page page) {
        String key = Packed.key(event.practice().value());
        long at = commit.position();
        page.put(key, switch (event) {
            case PracticeSubmitted e -> new PracticeFile(e, at, List.of(), List.of());
            case PracticeEndorsed e -> file(page, key).with(new Endorsement(at, e.by(), e.on()));
            case PracticeShared e ->
                file(page, key).with(new Sharing(at, e.by(), e.audience(), e.on(), commit.draft().programme()));
        });
    }

    private static PracticeFile file(Page page, String key) {
        return page.get(key, PracticeFile.class).orElseThrow(() -> new IllegalStateException("no such practice"));
    }
}

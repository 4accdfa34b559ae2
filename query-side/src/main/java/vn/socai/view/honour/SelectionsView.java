package vn.socai.view.honour;

import java.util.List;

import vn.socai.event.CommendationEvent;
import vn.socai.event.CommendationEvent.Selection.OutstandingMemberSelected;
import vn.socai.event.CommendationEvent.Selection.OutstandingMemberWithdrawn;
import vn.socai.event.Event;
import vn.socai.ledger.Commit;
import vn.socai.value.ProgrammeId;
import vn.socai.value.UnitId;
import vn.socai.view.Held;
import vn.socai.view.HeldView;
import vn.socai.view.honour.SelectionFile.Selected;

/** Keeps which outstanding members each locality has selected. */
public final class SelectionsView extends HeldView {
    /** The view's name. */
    public static final String NAME = "selections-1";

    public SelectionsView(Held held) {
        super(NAME, held);
    }

    @Override
    public void fold(Commit commit, Page page) {
        for (Event event : commit.draft().events()) {
            if (event instanceof CommendationEvent.Selection e) {
                fold(e, commit, page);
            }
        }
    }

    private static void fold(CommendationEvent.Selection event, Commit commit, Page page) {
        String key = key(event.programme(), event.unit());
        SelectionFile file = page.get(key, SelectionFile.class)
                .orElseGet(() -> new SelectionFile(event.programme(), event.unit(), List.of()));
        page.put(key, switch (event) {
            case OutstandingMemberSelected e -> file.with(new Selected(commit.position(), e.team(), e.person(), e.by(),
                    e.on(), commit.draft().programme()));
            case OutstandingMemberWithdrawn e -> file.without(e.person());
        });
    }

    /** The key of a locality's selection under a programme. */
    static String key(ProgrammeId programme, UnitId unit) {
        return programme.value() + "/" + unit.value();
    }
}

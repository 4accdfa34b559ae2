package vn.socai.view.difficulty;

import java.util.List;

import vn.socai.event.DifficultyEvent;
import vn.socai.event.DifficultyEvent.DifficultyAnswered;
import vn.socai.event.DifficultyEvent.DifficultyClosed;
import vn.socai.event.DifficultyEvent.DifficultyEscalated;
import vn.socai.event.DifficultyEvent.DifficultyRaised;
import vn.socai.event.Event;
import vn.socai.ledger.Commit;
import vn.socai.value.ProgrammeVersion;
import vn.socai.view.Held;
import vn.socai.view.HeldView;
import vn.socai.view.Packed;
import vn.socai.view.difficulty.DifficultyFile.Step;

/** Keeps every difficulty with its way. */
public final class DifficultiesView extends HeldView {
    /** The view's name. */
    public static final String NAME = "difficulties-1";

    public DifficultiesView(Held held) {
        super(NAME, held);
    }

    @Override
    public void fold(Commit commit, Page page) {
        for (Event event : commit.draft().events()) {
            if (event instanceof DifficultyEvent e) {
                fold(e, commit, page);
            }
        }
    }

    private static void fold(DifficultyEvent event, Commit commit, Page page) {
        String key = Packed.key(event.difficulty().value());
        long at = commit.position();
        ProgrammeVersion judge = commit.draft().programme();
        page.put(key, switch (event) {
            case DifficultyRaised e ->
                new DifficultyFile(e, e.to(), List.of(new Step(at, e.on(), e.by(), e.to(), null, judge)), null);
            case DifficultyEscalated e ->
                file(page, key).with(new Step(at, e.on(), e.from(), e.to(), null, judge), e.to(), null);
            case DifficultyAnswered e -> {
                DifficultyFile file = file(page, key);
                yield file.with(new Step(at, e.on(), e.by(), null, e.text(), judge), file.holder(), null);
            }
            case DifficultyClosed e -> {
                DifficultyFile file = file(page, key);
                yield file.with(new Step(at, e.on(), e.by(), null, null, judge), file.holder(), e.outcome());
            }
        });
    }

    private static DifficultyFile file(Page page, String key) {
        return page.get(key, DifficultyFile.class).orElseThrow(() -> new IllegalStateException("no such difficulty"));
    }
}

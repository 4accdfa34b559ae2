package vn.socai.view.training;

import vn.socai.event.Event;
import vn.socai.event.TrainingEvent;
import vn.socai.event.TrainingEvent.TrainingAttended;
import vn.socai.event.TrainingEvent.TrainingCancelled;
import vn.socai.event.TrainingEvent.TrainingScheduled;
import vn.socai.ledger.Commit;
import vn.socai.value.TeamId;
import vn.socai.value.TrainingId;
import vn.socai.view.Held;
import vn.socai.view.HeldView;
import vn.socai.view.Packed;

/** Keeps every session, and of every team whom it has reached. */
public final class TrainingView extends HeldView {
    /** The view's name. */
    public static final String NAME = "training-1";
    static final String SESSIONS = "s/";
    static final String TEAMS = "t/";

    public TrainingView(Held held) {
        super(NAME, held);
    }

    @Override
    public void fold(Commit commit, Page page) {
        for (Event event : commit.draft().events()) {
            if (event instanceof TrainingEvent trainingEvent) {
                fold(trainingEvent, page);
            }
        }
    }

    private static void fold(TrainingEvent event, Page page) {
        String key = session(event.training());
        switch (event) {
            case TrainingScheduled e -> page.put(key, new TrainingFile(e, false, 0, 0));
            case TrainingCancelled e -> {
                TrainingFile file = file(page, key);
                page.put(key, new TrainingFile(file.scheduled(), true, file.teams(), file.attended()));
            }
            case TrainingAttended e -> {
                String seen = "a/" + Packed.key(e.training().value()) + "/" + Packed.key(e.team().value());
                boolean first = page.note(seen) == null;
                page.note(seen, new byte[]{1});
                TrainingFile file = file(page, key);
                page.put(key, new TrainingFile(file.scheduled(), file.cancelled(), file.teams() + (first ? 1 : 0), file
                        .attended() + e.members().size()));
                TrainedFile team = page.get(team(e.team()), TrainedFile.class).orElse(TrainedFile.EMPTY);
                page.put(team(e.team()), team.with(e, first));
            }
        }
    }

    private static TrainingFile file(Page page, String key) {
        return page.get(key, TrainingFile.class).orElseThrow(() -> new IllegalStateException("no such session"));
    }

    static String session(TrainingId training) {
        return SESSIONS + Packed.key(training.value());
    }

    static String team(TeamId team) {
        return TEAMS + Packed.key(team.value());
    }
}

package vn.socai.view.honour;

import java.util.ArrayList;
import java.util.List;

import vn.socai.event.CommendationEvent;
import vn.socai.event.CommendationEvent.Proposal.CommendationDecided;
import vn.socai.event.CommendationEvent.Proposal.CommendationDeclined;
import vn.socai.event.CommendationEvent.Proposal.CommendationProposed;
import vn.socai.event.CommendationEvent.Proposal.CommendationRevoked;
import vn.socai.event.Event;
import vn.socai.ledger.Commit;
import vn.socai.value.ProgrammeVersion;
import vn.socai.view.Held;
import vn.socai.view.HeldView;
import vn.socai.view.Packed;

/** Keeps every commendation from its proposal on. */
public final class CommendationsView extends HeldView {
    /** The view's name. */
    public static final String NAME = "commendations-1";

    public CommendationsView(Held held) {
        super(NAME, held);
    }

    @Override
    public void fold(Commit commit, Page page) {
        for (Event event : commit.draft().events()) {
            if (event instanceof CommendationEvent.Proposal e) {
                fold(e, commit, page);
            }
        }
    }

    private static void fold(CommendationEvent.Proposal event, Commit commit, Page page) {
        String key = Packed.key(event.commendation().value());
        ProgrammeVersion judge = commit.draft().programme();
        page.put(key, switch (event) {
            case CommendationProposed e ->
                new CommendationFile(e, judge, null, null, null, null, List.of(commit.position()));
            case CommendationDeclined e -> {
                CommendationFile f = file(page, key);
                yield new CommendationFile(f.proposed(), f.judge(), e, null, null, null, more(f, commit));
            }
            case CommendationDecided e -> {
                CommendationFile f = file(page, key);
                yield new CommendationFile(f.proposed(), f.judge(), null, e, judge, null, more(f, commit));
            }
            case CommendationRevoked e -> {
                CommendationFile f = file(page, key);
                yield new CommendationFile(f.proposed(), f.judge(), null, f.decided(), f.decidedBy(), e,
                        more(f, commit));
            }
        });
    }

    private static List<Long> more(CommendationFile file, Commit commit) {
        List<Long> all = new ArrayList<>(file.positions());
        all.add(commit.position());
        return all;
    }

    private static CommendationFile file(Page page, String key) {
        return page.get(key, CommendationFile.class)
                .orElseThrow(() -> new IllegalStateException("no such commendation"));
    }
}

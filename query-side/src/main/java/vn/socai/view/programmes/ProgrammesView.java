package vn.socai.view.programmes;

import vn.socai.event.Amendments;
import vn.socai.event.Event;
import vn.socai.event.ProgrammeEvent;
import vn.socai.event.ProgrammeEvent.ExceptionGranted;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.event.ProgrammeEvent.ProgrammeRuleAmended;
import vn.socai.ledger.Commit;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.view.Held;
import vn.socai.view.HeldView;

/** Keeps every version of every programme as it was adopted. */
public final class ProgrammesView extends HeldView {
    /** The view's name. */
    public static final String NAME = "programmes-3";

    public ProgrammesView(Held held) {
        super(NAME, held);
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
        ProgrammeAdopted document = Amendments.made(event, earlier -> page.get(key(earlier), VersionFile.class)
                .map(VersionFile::document));
        page.put(key(event.programme()), new VersionFile(document, making(event), page.position()));
    }

    private static Making making(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeAdopted e -> Making.ADOPTED;
            case ProgrammeRuleAmended e -> Making.AMENDED;
            case ExceptionGranted e -> Making.EXCEPTED;
        };
    }

    /** What the keys of a programme's versions begin with. */
    static String versions(ProgrammeId programme) {
        return programme + "/";
    }

    /** In the order of the versions: their numbers have ten digits. */
    private static String key(ProgrammeVersion version) {
        return versions(version.programme()) + String.format("%010d", version.version());
    }
}

package vn.socai.view.reportbook;

import java.time.LocalDate;
import java.time.ZoneId;

import vn.socai.event.Amendments;
import vn.socai.event.Event;
import vn.socai.event.PeriodEvent;
import vn.socai.event.PeriodEvent.PeriodFellDue;
import vn.socai.event.PeriodEvent.PeriodLocked;
import vn.socai.event.PeriodEvent.PeriodOpened;
import vn.socai.event.ProgrammeEvent;
import vn.socai.event.ReportEvent;
import vn.socai.event.ReportEvent.ReportAccepted;
import vn.socai.event.ReportEvent.ReportConsolidated;
import vn.socai.event.ReportEvent.ReportReturned;
import vn.socai.event.ReportEvent.ReportSubmitted;
import vn.socai.ledger.Commit;
import vn.socai.value.ReportKey;
import vn.socai.view.Held;
import vn.socai.view.HeldView;
import vn.socai.view.reportbook.ReportStatus.Stage;

/** Keeps every period, where every report stands, and what happened to it. */
public final class ReportBookView extends HeldView {
    /** The view's name. */
    public static final String NAME = "reportbook-2";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public ReportBookView(Held held) {
        super(NAME, held);
    }

    @Override
    public void fold(Commit commit, Page page) {
        for (Event event : commit.draft().events()) {
            if (event instanceof ProgrammeEvent e) {
                page.put(BookKeys.adoption(e.programme()), new Adoption(Amendments.made(e, earlier -> page.get(BookKeys
                        .adoption(earlier), Adoption.class).map(Adoption::adopted)), LocalDate.ofInstant(commit
                                .recordedAt(), ZONE)));
            } else if (event instanceof PeriodEvent e) {
                fold(e, page);
            } else if (event instanceof ReportEvent e) {
                fold(e, commit, page);
            }
        }
    }

    private static void fold(PeriodEvent event, Page page) {
        String key = BookKeys.period(event.period());
        switch (event) {
            case PeriodOpened e -> page.put(key, new PeriodFile(e, null, java.util.List.of()));
            case PeriodFellDue e -> page.put(key, period(page, key).with(e));
            case PeriodLocked e -> page.put(key, period(page, key).with(e));
        }
    }

    private static PeriodFile period(Page page, String key) {
        return page.get(key, PeriodFile.class).orElseThrow(() -> new IllegalStateException("no such period"));
    }

    private static void fold(ReportEvent event, Commit commit, Page page) {
        String key = BookKeys.report(event.report());
        page.put(key, page.get(key, ReportFile.class)
                .orElse(ReportFile.EMPTY)
                .with(ReportFile.Step.of(commit.position(), commit.recordedAt(), commit.draft().programme(), event)));
        String statusKey = BookKeys.status(event.report());
        page.put(statusKey, after(page.get(statusKey, ReportStatus.class).orElseGet(() -> none(event.report())),
                event));
    }

    private static ReportStatus none(ReportKey report) {
        return new ReportStatus(report, Stage.CONSOLIDATED, 0, null, null, null);
    }

    private static ReportStatus after(ReportStatus before, ReportEvent event) {
        return switch (event) {
            case ReportSubmitted e -> new ReportStatus(e.report(), Stage.SUBMITTED, e.version(), before.came()
                    ? before.firstOn()
                    : e.on(), e.on(), e.timeliness());
            case ReportReturned e -> staged(before, Stage.RETURNED);
            case ReportAccepted e -> staged(before, Stage.ACCEPTED);
            case ReportConsolidated e -> before;
        };
    }

    private static ReportStatus staged(ReportStatus before, Stage stage) {
        return new ReportStatus(before.report(), stage, before.version(), before.firstOn(), before.lastOn(), before
                .timeliness());
    }
}

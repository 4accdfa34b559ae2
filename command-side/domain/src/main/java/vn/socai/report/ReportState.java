package vn.socai.report;

import org.jspecify.annotations.Nullable;

import vn.socai.event.ReportEvent;
import vn.socai.event.ReportEvent.ReportAccepted;
import vn.socai.event.ReportEvent.ReportConsolidated;
import vn.socai.event.ReportEvent.ReportReturned;
import vn.socai.event.ReportEvent.ReportSubmitted;
import vn.socai.value.Timeliness;

/**
 * What a report must remember to decide.
 *
 * @param version of the last submission, 0 before the first
 * @param timeliness of the first submission, absent before it and where there is no day
 * @param sums how often reports of units below were summed up here
 */
record ReportState(Stage stage, int version, @Nullable Timeliness timeliness, int sums) {
    static final ReportState NONE = new ReportState(Stage.NONE, 0, null, 0);

    enum Stage {
        NONE, SUBMITTED, RETURNED, ACCEPTED
    }

    ReportState after(ReportEvent event) {
        return switch (event) {
            case ReportSubmitted e -> new ReportState(Stage.SUBMITTED, e.version(), e.timeliness(), sums);
            case ReportReturned e -> new ReportState(Stage.RETURNED, version, timeliness, sums);
            case ReportAccepted e -> new ReportState(Stage.ACCEPTED, version, timeliness, sums);
            case ReportConsolidated e -> new ReportState(stage, version, timeliness, e.version());
        };
    }
}

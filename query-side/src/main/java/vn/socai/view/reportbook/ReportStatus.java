package vn.socai.view.reportbook;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.socai.value.ReportKey;
import vn.socai.value.Timeliness;

/**
 * Where a report stands.
 *
 * @param stage {@code CONSOLIDATED} where sums were made for it and nothing was submitted
 * @param version of the last submission, 0 before the first
 * @param firstOn the day on which the first submission counts as received
 * @param lastOn the same of the last submission
 * @param timeliness of the first submission
 */
public record ReportStatus(ReportKey report, Stage stage, int version, @Nullable LocalDate firstOn,
        @Nullable LocalDate lastOn, @Nullable Timeliness timeliness) {
    /** What became of a report last. */
    public enum Stage {
        CONSOLIDATED, SUBMITTED, RETURNED, ACCEPTED
    }

    /** Whether it was submitted at all. */
    public boolean came() {
        return version > 0;
    }
}

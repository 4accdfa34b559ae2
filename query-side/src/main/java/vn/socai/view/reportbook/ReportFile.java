package vn.socai.view.reportbook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.event.ReportEvent;
import vn.socai.event.ReportEvent.ReportAccepted;
import vn.socai.event.ReportEvent.ReportConsolidated;
import vn.socai.event.ReportEvent.ReportReturned;
import vn.socai.event.ReportEvent.ReportSubmitted;
import vn.socai.value.ProgrammeVersion;

/** All that happened to one report, in the order of the ledger. */
public record ReportFile(List<Step> steps) {
    /**
     * One thing that happened; exactly one of the four is there.
     *
     * @param judge the programme version that judged
     */
    public record Step(long position, Instant recordedAt, @Nullable ProgrammeVersion judge,
            @Nullable ReportSubmitted submitted, @Nullable ReportReturned returned, @Nullable ReportAccepted accepted,
            @Nullable ReportConsolidated consolidated) {

        static Step of(long position, Instant recordedAt, @Nullable ProgrammeVersion judge, ReportEvent event) {
            return switch (event) {
                case ReportSubmitted e -> new Step(position, recordedAt, judge, e, null, null, null);
                case ReportReturned e -> new Step(position, recordedAt, judge, null, e, null, null);
                case ReportAccepted e -> new Step(position, recordedAt, judge, null, null, e, null);
                case ReportConsolidated e -> new Step(position, recordedAt, judge, null, null, null, e);
            };
        }
    }

    static final ReportFile EMPTY = new ReportFile(List.of());

    public ReportFile {
        steps = List.copyOf(steps);
    }

    ReportFile with(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new ReportFile(more);
    }

    /** The last submission, absent where nothing was submitted. */
    public @Nullable ReportSubmitted submitted() {
        ReportSubmitted last = null;
        for (Step step : steps) {
            last = step.submitted == null ? last : step.submitted;
        }
        return last;
    }

    /** The last consolidation, absent where nothing was summed up. */
    public @Nullable ReportConsolidated consolidated() {
        ReportConsolidated last = null;
        for (Step step : steps) {
            last = step.consolidated == null ? last : step.consolidated;
        }
        return last;
    }
}

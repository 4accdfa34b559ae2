package vn.socai.event;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.value.Authority;
import vn.socai.value.LegalBasis;
import vn.socai.value.ListedTeam;
import vn.socai.value.ReportEntry;
import vn.socai.value.ReportKey;
import vn.socai.value.SealedText;
import vn.socai.value.Stored;
import vn.socai.value.Timeliness;
import vn.socai.value.UnitId;

/** A report's way. Free texts that people write into it are sealed. */
public sealed interface ReportEvent extends Event {
    /** The report. */
    ReportKey report();

    /**
     * A report is submitted, for the first time or again after it was returned.
     *
     * @param version from 1, one more with each submission
     * @param by whose report it is
     * @param on the day on which it counts as received: the day of its entry, or the day on which it came on paper
     * @param paper what proves that day where it came on paper
     * @param lastGoodDay absent where the document states no day
     * @param timeliness of the first submission, which a later one does not change; absent where there is no day
     * @param entries the figures
     * @param teams the establishment list, where the report has one
     */
    @Stored(name = "report.submitted")
    record ReportSubmitted(ReportKey report, int version, Authority by, LocalDate on, @Nullable LegalBasis paper,
            @Nullable LocalDate lastGoodDay, @Nullable Timeliness timeliness, List<ReportEntry> entries,
            List<ListedTeam> teams, @Nullable SealedText note) implements ReportEvent {
        public ReportSubmitted {
            entries = List.copyOf(entries);
            teams = List.copyOf(teams);
        }
    }

    /** Whoever receives it sends it back, to be submitted again. */
    @Stored(name = "report.returned")
    record ReportReturned(ReportKey report, int version, Authority by, LocalDate on, SealedText reason)
            implements ReportEvent {}

    /** Whoever receives it accepts it. */
    @Stored(name = "report.accepted")
    record ReportAccepted(ReportKey report, int version, Authority by, LocalDate on) implements ReportEvent {}

    /**
     * A unit sums up the accepted reports of the units below it.
     *
     * @param by whose act it is
     * @param entries a sum is absent where no report has the figure
     * @param sources what was summed
     * @param missing the units below of which there is no accepted report: named, never counted as 0
     * @param asOf the ledger position at which it was summed
     */
    @Stored(name = "report.consolidated")
    record ReportConsolidated(ReportKey report, int version, Authority by, LocalDate on, List<ReportEntry> entries,
            List<Source> sources, List<UnitId> missing, long asOf) implements ReportEvent {
        public ReportConsolidated {
            entries = List.copyOf(entries);
            sources = List.copyOf(sources);
            missing = List.copyOf(missing);
        }
    }

    /** The version of a unit's report that was summed. */
    record Source(UnitId unit, int version) {}
}

package vn.socai.view.reportbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.socai.value.PeriodKey;
import vn.socai.value.ReportKey;
import vn.socai.value.UnitId;
import vn.socai.view.Slice;

/** What may be asked of reports and their calendar, {@code at} a position of the ledger. */
public interface ReportBook {
    /** Every version of every programme with the day on which it entered the ledger, by programme, then version. */
    List<Adoption> adoptions(long at);

    /** One period; absent where it did not open. */
    Optional<PeriodFile> period(PeriodKey period, long at);

    /** Every period that opened, by last good day, then programme and rule. */
    List<PeriodFile> periods(long at);

    /** Where a report stands; absent where nothing happened to it. */
    Optional<ReportStatus> status(ReportKey report, long at);

    /** What happened to a report; absent where nothing did. */
    Optional<ReportFile> report(ReportKey report, long at);

    /**
     * The periods in which a unit owes a report, whose last good day lies between two days, both included, in the order of that day. Who
     * owes in a period that is open is not settled yet: it is told by today's map.
     */
    List<CalendarLine> calendar(UnitId unit, LocalDate first, LocalDate last, LocalDate today, long at);

    /**
     * A list of reports, by programme, month, rule and unit.
     *
     * @param first how many, 1 to {@link Slice#MAX}
     * @throws vn.socai.view.BadCursor where {@code after} is none of this list's
     */
    Slice<ReportStatus> reports(ReportQuery query, int first, @Nullable String after, long at);

    /** How many reports were owed, and came in time, late or not at all, month by month of the periods that fell due. */
    List<Rates> rates(RateQuery query, long at);

    /** Who owed a report in a period that fell due and has sent none until now: the oldest first. */
    Slice<Overdue> overdue(UnitId unit, LocalDate tree, int first, @Nullable String after, long at);

    /**
     * What the accepted reports below a unit come to; absent where nobody below it owes one in that period.
     *
     * @param map the day whose map counts where the period has no last good day
     */
    Optional<Consolidation> consolidation(PeriodKey period, UnitId unit, LocalDate map, long at);
}

package vn.socai.view.evaluation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.socai.event.Event;
import vn.socai.event.PeriodEvent.PeriodFellDue;
import vn.socai.event.ReportEvent;
import vn.socai.value.CriterionFigure;
import vn.socai.value.PeriodKey;
import vn.socai.value.ReportKey;
import vn.socai.value.Timeliness;
import vn.socai.value.UnitId;
import vn.socai.view.Slice;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Tree;
import vn.socai.view.chronicle.Chronicle;
import vn.socai.view.chronicle.Sieve;
import vn.socai.view.chronicle.Subject;
import vn.socai.view.reportbook.PeriodFile;
import vn.socai.view.reportbook.ReportBook;
import vn.socai.view.reportbook.ReportQuery;
import vn.socai.view.reportbook.ReportStatus;

/**
 * Counts the reports that came in time of those that were owed: the last good day decides in which evaluation a period counts. Where none
 * fell due, since the documents state no day, it counts the reports of the months, out of nothing.
 */
public final class ReportFigures implements FigureSource {
    private final ReportBook book;
    private final Atlas atlas;
    private final Chronicle chronicle;

    public ReportFigures(ReportBook book, Atlas atlas, Chronicle chronicle) {
        this.book = book;
        this.atlas = atlas;
        this.chronicle = chronicle;
    }

    @Override
    public Optional<Counted> count(CriterionFigure figure, UnitId unit, LocalDate from, LocalDate lastDay, long at) {
        if (figure != CriterionFigure.REPORTS) {
            return Optional.empty();
        }
        Tree tree = atlas.tree(lastDay, at);
        Set<PeriodKey> periods = new HashSet<>();
        long owed = 0;
        long inTime = 0;
        for (PeriodFile period : book.periods(at)) {
            for (UnitId reporter : owed(period, from, lastDay)) {
                if (tree.holds(unit, reporter)) {
                    periods.add(period.key());
                    owed++;
                    inTime += inTime(new ReportKey(period.key(), reporter), at) ? 1 : 0;
                }
            }
        }
        return owed == 0 ? undated(unit, from, lastDay, at)
                : Optional.of(new Counted(inTime, owed, positions(unit, lastDay, periods::contains, at)));
    }

    private static List<UnitId> owed(PeriodFile period, LocalDate from, LocalDate lastDay) {
        PeriodFellDue due = period.due();
        return due == null || due.lastGoodDay().isBefore(from) || due.lastGoodDay().isAfter(lastDay) ? List.of()
                : due.owed();
    }

    private boolean inTime(ReportKey report, long at) {
        return book.status(report, at)
                .filter(status -> status.came() && status.timeliness() != Timeliness.LATE)
                .isPresent();
    }

    private Optional<Counted> undated(UnitId unit, LocalDate from, LocalDate lastDay, long at) {
        ReportQuery query = new ReportQuery(unit, lastDay, null, null, null, null);
        long came = 0;
        @Nullable
        String after = null;
        boolean more = true;
        while (more) {
            Slice<ReportStatus> slice = book.reports(query, Slice.MAX, after, at);
            came += slice.items()
                    .stream()
                    .filter(status -> status.came() && within(status.report().period(), from, lastDay))
                    .count();
            after = slice.end();
            more = slice.hasNext();
        }
        return came == 0 ? Optional.empty()
                : Optional.of(new Counted(came, null, positions(unit, lastDay, period -> within(period, from, lastDay),
                        at)));
    }

    private static boolean within(PeriodKey period, LocalDate from, LocalDate lastDay) {
        return !period.month().isBefore(YearMonth.from(from)) && !period.month().isAfter(YearMonth.from(lastDay));
    }

    private List<Long> positions(UnitId unit, LocalDate tree, Predicate<PeriodKey> counted, long at) {
        return chronicle.positions(new Subject.Below(unit, tree), Sieve.of(Set.of("report", "period"), null),
                event -> counts(event, counted), at);
    }

    private static boolean counts(Event event, Predicate<PeriodKey> counted) {
        return (event instanceof ReportEvent e && counted.test(e.report().period()))
                || (event instanceof PeriodFellDue due && counted.test(due.period()));
    }
}

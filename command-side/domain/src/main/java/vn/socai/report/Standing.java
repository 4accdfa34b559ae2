package vn.socai.report;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Rejected;
import vn.socai.event.PeriodEvent.PeriodOpened;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.programme.ReportCalendar;
import vn.socai.programme.ReportCalendar.DuePeriod;
import vn.socai.programme.ReportRouting;
import vn.socai.report.ReportRejection.NoSuchPeriod;
import vn.socai.unit.Units;
import vn.socai.unit.UnitsInForce;
import vn.socai.value.ReportKey;
import vn.socai.value.ReportRule.ReportDuty;

/**
 * What binds a report: the duty, the version that judges, and the days.
 *
 * @param from the first day on which it can be submitted
 * @param map the day whose map counts: the last good day, or the last of the month where the document states no day
 * @param lastGoodDay absent where the document states none
 */
public record Standing(ProgrammeAdopted judge, ReportDuty duty, LocalDate from, LocalDate map,
        @Nullable LocalDate lastGoodDay) {

    /** Throws {@code NO_SUCH_PERIOD} where no duty of that number binds a unit of that level in that month. */
    public static Standing of(ReportKey report, Units units, Reporting reporting) {
        List<ProgrammeAdopted> versions = reporting.versions(report.period().programme());
        return reporting.opened(report.period())
                .map(opened -> opened(opened, versions, report))
                .orElseGet(() -> ReportCalendar.period(versions, report.period())
                        .map(Standing::dated)
                        .orElseGet(() -> undated(versions, report, units)));
    }

    /** A period that has opened keeps its day and its judge. */
    private static Standing opened(PeriodOpened opened, List<ProgrammeAdopted> versions, ReportKey report) {
        ProgrammeAdopted judge = versions.stream()
                .filter(version -> version.programme().equals(opened.judge()))
                .findFirst()
                .orElseThrow(() -> none(report));
        ReportDuty duty = opened.reporters()
                .stream()
                .flatMap(reporter -> ReportRouting.duty(judge, report.period().rule(), reporter.level()).stream())
                .findFirst()
                .orElseThrow(() -> none(report));
        return new Standing(judge, duty, opened.from(), opened.lastGoodDay(), opened.lastGoodDay());
    }

    private static Standing dated(DuePeriod period) {
        return new Standing(period.judge(), period.duty(), period.from(), period.lastGoodDay(), period.lastGoodDay());
    }

    private static Standing undated(List<ProgrammeAdopted> versions, ReportKey report, Units units) {
        LocalDate last = report.period().month().atEndOfMonth();
        ProgrammeAdopted judge = ReportCalendar.judging(versions, last).orElseThrow(() -> none(report));
        ReportDuty duty = ReportRouting.duty(judge, report.period().rule(), UnitsInForce.level(units, report.unit(),
                last, "report.unit"))
                .filter(found -> found.due() == null)
                .orElseThrow(() -> none(report));
        return new Standing(judge, duty, report.period().month().atDay(1), last, null);
    }

    private static Rejected none(ReportKey report) {
        return new Rejected(new NoSuchPeriod(report.period()));
    }
}

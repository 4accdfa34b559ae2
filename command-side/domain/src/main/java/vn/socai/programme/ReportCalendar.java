package vn.socai.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.value.PeriodKey;
import vn.socai.value.ReportRule.DueDay;
import vn.socai.value.ReportRule.ReportDuty;
import vn.socai.value.Rule;
import vn.socai.value.Strength;

/**
 * The periods of the reports for which a programme states a day, over all its versions. A period goes from the day after one last
 * good day to the next, so that every day lies in exactly one; it is there where its last good day lies within the version's days and
 * the duty's window.
 */
public final class ReportCalendar {
    private static final Comparator<DuePeriod> IN_DUE_ORDER = Comparator.comparing(DuePeriod::lastGoodDay)
            .thenComparing(period -> period.key().rule());

    private ReportCalendar() {}

    /**
     * A period.
     *
     * @param judge the version that judges on the last good day
     * @param from the first day
     * @param lastGoodDay the last day, on which a report is still in time
     */
    public record DuePeriod(PeriodKey key, ProgrammeAdopted judge, ReportDuty duty, LocalDate from,
            LocalDate lastGoodDay) {}

    /** The version that judges on a day: the last one that has begun, unless it has ended. */
    public static Optional<ProgrammeAdopted> judging(List<ProgrammeAdopted> versions, LocalDate on) {
        return versions.stream()
                .filter(version -> !version.from().isAfter(on))
                .max(Comparator.comparingInt(version -> version.programme().version()))
                .filter(version -> version.until() == null || on.isBefore(version.until()));
    }

    /** The periods whose last good day lies between two days, both included, in the order of that day. */
    public static List<DuePeriod> periods(List<ProgrammeAdopted> versions, LocalDate first, LocalDate last) {
        List<DuePeriod> periods = new ArrayList<>();
        for (ProgrammeAdopted version : versions) {
            LocalDate begin = version.from().isAfter(first) ? version.from() : first;
            // The day that is named may lie in the month after the last good one.
            YearMonth end = YearMonth.from(last).plusMonths(1);
            for (YearMonth month = YearMonth.from(begin); !month.isAfter(end); month = month.plusMonths(1)) {
                periods.addAll(periods(version, versions, month, first, last));
            }
        }
        periods.sort(IN_DUE_ORDER);
        return periods;
    }

    private static List<DuePeriod> periods(ProgrammeAdopted version, List<ProgrammeAdopted> versions,
            YearMonth month, LocalDate first, LocalDate last) {
        List<DuePeriod> periods = new ArrayList<>();
        for (Rule rule : version.rules()) {
            if (rule instanceof ReportDuty duty && duty.due() != null && duty.strength() != Strength.OPTIONAL) {
                LocalDate day = lastGoodDay(duty.due(), month);
                boolean judges = judging(versions, day).filter(version::equals).isPresent();
                if (judges && fallsDue(duty, day) && !day.isBefore(first) && !day.isAfter(last)) {
                    periods.add(new DuePeriod(new PeriodKey(version.programme().programme(), duty.number(), month),
                            version, duty, lastGoodDay(duty.due(), month.minusMonths(1)).plusDays(1), day));
                }
            }
        }
        return periods;
    }

    /** One period; absent where no version has it. */
    public static Optional<DuePeriod> period(List<ProgrammeAdopted> versions, PeriodKey key) {
        return periods(versions, key.month().atDay(1).minusDays(1), key.month().atEndOfMonth()).stream()
                .filter(period -> period.key().equals(key))
                .findFirst();
    }

    /** Whether reports of that duty can fall due on a day at all: not outside its window (VH18: the pilot, both ends included). */
    static boolean fallsDue(ReportDuty duty, LocalDate day) {
        var window = duty.window();
        return window == null || (!day.isBefore(window.from()) && !day.isAfter(window.lastDay()));
    }

    /** The last good day: "trước ngày 20" means the 19th. In a month that is too short for the day, its last day. */
    static LocalDate lastGoodDay(DueDay due, YearMonth month) {
        int day = due.inclusive() ? due.day() : due.day() - 1;
        return day == 0 ? month.atDay(1).minusDays(1) : month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}

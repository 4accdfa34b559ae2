package vn.socai.view.reportbook;

import org.jspecify.annotations.Nullable;

/**
 * A period in which a unit owes a report, and where that report stands.
 *
 * @param status absent while nothing was sent
 */
public record CalendarLine(PeriodFile period, @Nullable ReportStatus status) {}

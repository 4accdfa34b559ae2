package vn.socai.value;

import org.jspecify.annotations.Nullable;

/**
 * One figure of a report.
 *
 * @param value from 0 upwards; absent where it is missing, which is never the same as 0
 * @param at the ledger position at which it was counted or summed, absent for one entered by hand
 */
public record ReportEntry(ReportFigure figure, @Nullable Long value, FigureOrigin origin, @Nullable Long at) {}

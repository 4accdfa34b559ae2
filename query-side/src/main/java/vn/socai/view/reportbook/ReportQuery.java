package vn.socai.view.reportbook;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

import vn.socai.value.ProgrammeId;
import vn.socai.value.UnitId;

/**
 * Which reports.
 *
 * @param unit of units that count for this one on the tree of {@code tree}
 * @param stage in this stage, absent for all
 */
public record ReportQuery(UnitId unit, LocalDate tree, @Nullable ProgrammeId programme, @Nullable String rule,
        @Nullable YearMonth month, ReportStatus.@Nullable Stage stage) {}

package vn.socai.view.reportbook;

import java.time.LocalDate;

import vn.socai.value.ReportKey;

/** A report that was owed and has not come. */
public record Overdue(ReportKey report, LocalDate lastGoodDay) {}

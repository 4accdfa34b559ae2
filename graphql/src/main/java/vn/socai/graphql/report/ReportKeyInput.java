package vn.socai.graphql.report;

import java.time.YearMonth;

import vn.socai.graphql.input.Input;
import vn.socai.value.PeriodKey;
import vn.socai.value.ReportKey;

/** Which report, as clients say it. */
public record ReportKeyInput(String programme, String rule, YearMonth month, String unit) {
    ReportKey read() {
        return new ReportKey(new PeriodKey(Input.programme("report.programme", programme), Input.text("report.rule",
                rule, 40), month), Input.unit("report.unit", unit));
    }
}

package vn.socai.programme;

import java.time.LocalDate;
import java.time.YearMonth;

/** What a programme may have a rule on where reports go. */
public sealed interface ReportMatter extends Matter {
    /**
     * The report of a duty for a month was received on a day.
     *
     * @param rule the number of the duty
     */
    record Received(String rule, YearMonth month, LocalDate on) implements ReportMatter {}
}

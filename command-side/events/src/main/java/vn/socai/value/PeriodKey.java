package vn.socai.value;

import java.time.YearMonth;

/**
 * A period for which a rule of a programme asks for reports.
 *
 * @param rule the number of the rule, such as {@code VH17}, in whatever version of the programme
 * @param month the month in which the report falls due, or of which it tells where the document states no day
 */
public record PeriodKey(ProgrammeId programme, String rule, YearMonth month) {
    @Override
    public String toString() {
        return programme + ":" + rule + ":" + month;
    }
}

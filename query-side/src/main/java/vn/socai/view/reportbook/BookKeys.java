package vn.socai.view.reportbook;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import vn.socai.value.PeriodKey;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.ReportKey;

/** The keys of the book: adoptions, periods, where each report stands, and reports. */
final class BookKeys {
    static final String ADOPTIONS = "a/";
    static final String PERIODS = "p/";
    static final String STATUSES = "s/";
    private static final String REPORTS = "r/";

    private BookKeys() {}

    /** In the order of the versions: their numbers have ten digits. */
    static String adoption(ProgrammeVersion version) {
        return ADOPTIONS + version.programme() + "/" + String.format("%010d", version.version());
    }

    static String period(PeriodKey period) {
        return PERIODS + name(period);
    }

    /** Before the statuses of all reports of a period. */
    static String statuses(PeriodKey period) {
        return STATUSES + name(period) + "/";
    }

    static String status(ReportKey report) {
        return statuses(report.period()) + report.unit();
    }

    static String report(ReportKey report) {
        return REPORTS + name(report.period()) + "/" + report.unit();
    }

    /** A rule's number may be in any letters, keys are in printable ASCII. */
    private static String name(PeriodKey period) {
        return period.programme() + "/" + period.month() + "/" + URLEncoder.encode(period.rule(),
                StandardCharsets.UTF_8);
    }
}

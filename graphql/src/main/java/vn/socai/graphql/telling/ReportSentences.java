package vn.socai.graphql.telling;

import vn.socai.event.ReportEvent;
import vn.socai.event.ReportEvent.ReportAccepted;
import vn.socai.event.ReportEvent.ReportConsolidated;
import vn.socai.event.ReportEvent.ReportReturned;
import vn.socai.event.ReportEvent.ReportSubmitted;
import vn.socai.value.Timeliness;

/** Sentences on reports. */
final class ReportSentences {
    private ReportSentences() {}

    static Telling of(ReportEvent event, Words words) {
        Term unit = words.unit(event.report().unit());
        Term period = PeriodSentences.period(event.report().period());
        return switch (event) {
            case ReportSubmitted e -> submitted(e, unit, period, words);
            case ReportReturned e -> new Telling("Báo cáo của " + unit.vi() + ", " + period.vi()
                    + ", bị trả lại kèm lý do.", "The report of " + unit.en() + " for " + period.en()
                            + " was returned with a reason.");
            case ReportAccepted e -> new Telling("Báo cáo của " + unit.vi() + ", " + period.vi() + ", được duyệt.",
                    "The report of " + unit.en() + " for " + period.en() + " was accepted.");
            case ReportConsolidated e -> {
                Term sources = words.number(e.sources().size());
                Term missing = words.number(e.missing().size());
                yield new Telling(Words.capital(unit.vi()) + " tổng hợp " + period.vi() + " từ " + sources.vi()
                        + " báo cáo đã duyệt, còn thiếu " + missing.vi() + ".", Words.capital(unit.en())
                                + " consolidated " + sources.en() + " accepted reports for " + period.en() + "; "
                                + missing.en() + " are missing.");
            }
        };
    }

    private static Telling submitted(ReportSubmitted event, Term unit, Term period, Words words) {
        Term on = words.day(event.on());
        Term timely = event.timeliness() == null ? new Term("", "")
                : event.timeliness() == Timeliness.IN_TIME ? new Term(", đúng hạn", ", in time")
                        : new Term(", muộn", ", late");
        Term paper = event.paper() == null ? new Term("", "")
                : new Term(" (bản giấy, theo " + words.basis(event.paper()).vi() + ")", " (on paper, proven by " + words
                        .basis(event.paper())
                        .en() + ")");
        return new Telling(Words.capital(unit.vi()) + " gửi báo cáo lần " + event.version() + " cho " + period.vi()
                + ", nhận ngày " + on.vi() + timely.vi() + paper.vi() + ".", Words.capital(unit.en())
                        + " submitted version " + event.version() + " of its report for " + period.en()
                        + ", received on " + on.en() + timely.en() + paper.en() + ".");
    }
}

package vn.socai.programme;

import java.util.stream.Stream;

import vn.socai.command.Texts;
import vn.socai.programme.ProgrammeRejection.RuleFaulty;
import vn.socai.value.Frequency;
import vn.socai.value.ReportRule;
import vn.socai.value.ReportRule.ReportDuty;
import vn.socai.value.ReportRule.ReportForm;
import vn.socai.value.ReportRule.ReportOversight;

import static vn.socai.programme.RuleCheck.faulty;

/** Whether a rule on reports makes sense by itself. */
final class ReportRuleCheck {
    private static final int MAX_TITLE = 300;
    private static final int MAX_HEADING = 100;

    private ReportRuleCheck() {}

    static Stream<RuleFaulty> faults(ReportRule rule) {
        return switch (rule) {
            case ReportDuty r -> duty(r);
            case ReportForm r -> Stream.concat(
                    faulty(r.columns().isEmpty() || !Texts.fit(r.title(), MAX_TITLE), r,
                            "Biểu mẫu phải có tên và ít nhất một cột.", "A form needs a title and a column."),
                    faulty(r.columns().stream().anyMatch(column -> !Texts.fit(column.heading(), MAX_HEADING)), r,
                            "Tên cột dài từ 1 đến " + MAX_HEADING + " ký tự.",
                            "A column's heading has 1 to " + MAX_HEADING + " characters."));
            case ReportOversight r -> faulty(r.acts().isEmpty() || r.of().isEmpty(), r,
                    "Phải nêu việc phải làm và báo cáo của ai.", "What is done and about whose reports must be named.");
        };
    }

    private static Stream<RuleFaulty> duty(ReportDuty r) {
        var due = r.due();
        var window = r.window();
        return Stream.of(
                faulty(r.from().isEmpty(), r, "Phải nêu ai báo cáo.", "Who reports must be named."),
                faulty(r.to().isEmpty() && r.via() == null && r.guidedBy() == null, r,
                        "Phải nêu báo cáo gửi ai, qua ai hoặc theo hướng dẫn của ai.",
                        "To whom, through whom or by whose instructions it goes must be named."),
                faulty(due != null && !r.frequency().contains(Frequency.MONTHLY), r,
                        "Chỉ báo cáo hằng tháng mới có ngày trong tháng.",
                        "Only a monthly report has a day of the month."),
                faulty(due != null && (due.day() < 1 || due.day() > 31), r, "Ngày trong tháng từ 1 đến 31.",
                        "A day of the month lies between 1 and 31."),
                faulty(due != null && r.from().stream().map(from -> from.level()).distinct().count() > 1, r,
                        "Báo cáo có ngày hạn phải do các cơ quan cùng một cấp gửi.",
                        "Reports with a day are owed by offices of one level."),
                faulty(window != null && due == null, r, "Chỉ báo cáo có ngày hạn mới có thời gian áp dụng.",
                        "Only a report with a day has a window."),
                faulty(window != null && window.lastDay().isBefore(window.from()), r,
                        "Thời gian áp dụng kết thúc trước khi bắt đầu.", "The window ends before it begins."))
                .flatMap(fault -> fault);
    }
}

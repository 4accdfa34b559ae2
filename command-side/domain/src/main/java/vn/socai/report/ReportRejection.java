package vn.socai.report;

import java.time.LocalDate;

import vn.socai.command.Worded;
import vn.socai.command.Wording;
import vn.socai.value.Authority;
import vn.socai.value.PeriodKey;
import vn.socai.value.ReportFigure;
import vn.socai.value.UnitId;

/** Why a period or a report was left as it is. */
public sealed interface ReportRejection extends Worded {
    /** No duty of that number, no such programme, or none in that month (VH18 after the pilot). */
    record NoSuchPeriod(PeriodKey period) implements ReportRejection {
        @Override
        public Wording wording() {
            return Wording.of("NO_SUCH_PERIOD", "Không có kỳ báo cáo " + period + " theo chương trình.",
                    "The programme knows no reports for " + period + ".").at("period").by(period.rule());
        }
    }

    /** It was opened before. */
    record AlreadyOpen(PeriodKey period) implements ReportRejection {
        @Override
        public Wording wording() {
            return Wording.of("PERIOD_OPEN_ALREADY", "Kỳ báo cáo này đã mở.", "This period is open already.")
                    .at("period");
        }
    }

    /** Only a period that was opened falls due or is locked. */
    record PeriodUnopened(PeriodKey period) implements ReportRejection {
        @Override
        public Wording wording() {
            return Wording.of("PERIOD_UNOPENED", "Kỳ báo cáo này chưa mở.", "This period was not opened.").at("period");
        }
    }

    /** The area named is not the programme's. */
    record AreaDisagrees(UnitId area) implements ReportRejection {
        @Override
        public Wording wording() {
            return Wording.of("PERIOD_AREA_DISAGREES", "Chương trình áp dụng tại " + area + ".",
                    "The programme binds in " + area + ".").at("area");
        }
    }

    /** Its first day has not come. */
    record PeriodNotBegun(PeriodKey period, LocalDate from) implements ReportRejection {
        @Override
        public Wording wording() {
            return Wording.of("PERIOD_NOT_BEGUN", "Kỳ báo cáo bắt đầu từ " + from + ".", "This period begins on " + from
                    + ".").at("period").by(period.rule());
        }
    }

    /** It fell due before. */
    record AlreadyDue(PeriodKey period) implements ReportRejection {
        @Override
        public Wording wording() {
            return Wording.of("PERIOD_DUE_ALREADY", "Kỳ báo cáo này đã đến hạn và đã chốt.",
                    "That this period fell due is recorded already.").at("period");
        }
    }

    /** Its last good day is not over. */
    record NotYetDue(LocalDate lastGoodDay) implements ReportRejection {
        @Override
        public Wording wording() {
            return Wording.of("PERIOD_NOT_DUE", "Ngày cuối đúng hạn là " + lastGoodDay + "; chưa qua ngày đó.",
                    "The last good day, " + lastGoodDay + ", is not over.").at("period");
        }
    }

    /** Somebody is said to miss who does not owe. */
    record MissingWithoutOwing() implements ReportRejection {
        @Override
        public Wording wording() {
            return Wording.of("MISSING_WITHOUT_OWING", "Đơn vị thiếu báo cáo phải nằm trong số phải báo cáo.",
                    "Who misses must be among those who owe.").at("missing");
        }
    }

    /** That subtree is locked already. */
    record AlreadyLocked(UnitId within) implements ReportRejection {
        @Override
        public Wording wording() {
            return Wording.of("PERIOD_LOCKED_ALREADY", "Kỳ này đã khóa đối với " + within + ".",
                    "This period is locked for " + within + " already.").at("within");
        }
    }

    /** Nothing changes in a locked period. */
    record PeriodIsLocked(UnitId within) implements ReportRejection {
        @Override
        public Wording wording() {
            return Wording.of("PERIOD_LOCKED", "Kỳ báo cáo đã khóa đối với " + within + ".", "The period is locked for "
                    + within + ".").at("report.unit");
        }
    }

    /** The act is another office's: not the one that reports, or not one that receives. */
    record NotItsOffice(Authority by, String rule) implements ReportRejection {
        @Override
        public Wording wording() {
            return Wording.of("NOT_ITS_OFFICE", by.vi() + " không có phần việc này theo quy định " + rule + ".", "Rule "
                    + rule + " does not give this to: " + by.en() + ".").at("by").by(rule);
        }
    }

    /** The unit lies outside the programme's area, or is of another level. */
    record UnitNotBound(UnitId unit, String rule) implements ReportRejection {
        @Override
        public Wording wording() {
            return Wording.of("UNIT_OWES_NO_REPORT", "Đơn vị " + unit + " không phải báo cáo theo quy định " + rule
                    + ".", "Rule " + rule + " asks no report of unit " + unit + ".").at("report.unit").by(rule);
        }
    }

    /** A paper report came before its period or in the future. */
    record ReceivedOutside(LocalDate from, LocalDate today) implements ReportRejection {
        @Override
        public Wording wording() {
            return Wording.of("RECEIVED_ON_OUTSIDE", "Ngày nhận phải từ " + from + " đến " + today + ".",
                    "The day of receipt must lie between " + from + " and " + today + ".").at("receivedOn");
        }
    }

    /** It stands submitted or accepted. */
    record Submitted(int version) implements ReportRejection {
        @Override
        public Wording wording() {
            return Wording.of("REPORT_SUBMITTED", "Báo cáo đã gửi (lần " + version + "); chỉ gửi lại khi bị trả.",
                    "The report was submitted (version " + version
                            + "); it can be sent again only when it was returned.").at("report");
        }
    }

    /** There is nothing to return or accept. */
    record NotSubmitted(int version) implements ReportRejection {
        @Override
        public Wording wording() {
            return Wording.of("REPORT_NOT_SUBMITTED", "Không có báo cáo nào đang chờ xem xét.",
                    "No submitted report waits to be judged.").at("report");
        }
    }

    /** No accepted report stands below. */
    record NothingAccepted() implements ReportRejection {
        @Override
        public Wording wording() {
            return Wording.of("NOTHING_TO_CONSOLIDATE", "Chưa có báo cáo nào được duyệt để tổng hợp.",
                    "No accepted report is there to be summed.").at("sources");
        }
    }

    /** A figure that the duty does not ask for, twice the same, or a negative one. */
    record FigureUnfit(ReportFigure figure) implements ReportRejection {
        @Override
        public Wording wording() {
            return Wording.of("REPORT_FIGURE_UNFIT", "Số liệu " + figure + " không được yêu cầu, nêu hai lần hoặc âm.",
                    "Figure " + figure + " is not asked for, stands there twice or is negative.").at("entries");
        }
    }

    /** The establishment list is too long. */
    record TooManyTeams(int max) implements ReportRejection {
        @Override
        public Wording wording() {
            return Wording.of("REPORT_TEAMS_TOO_MANY", "Danh sách tối đa " + max + " tổ.", "A list has at most " + max
                    + " teams.").at("teams");
        }
    }
}

package vn.socai.graphql.telling;

import vn.socai.event.PeriodEvent;
import vn.socai.event.PeriodEvent.PeriodFellDue;
import vn.socai.event.PeriodEvent.PeriodLocked;
import vn.socai.event.PeriodEvent.PeriodOpened;
import vn.socai.value.PeriodKey;

/** Sentences on the periods of reporting calendars. */
final class PeriodSentences {
    private PeriodSentences() {}

    static Telling of(PeriodEvent event, Words words) {
        Term period = period(event.period());
        return switch (event) {
            case PeriodOpened e -> {
                Term last = words.day(e.lastGoodDay());
                yield new Telling("Mở " + period.vi() + ", ngày cuối còn đúng hạn là " + last.vi() + ".",
                        Words.capital(period.en()) + " opens; the last day in time is " + last.en() + ".");
            }
            case PeriodFellDue e -> {
                Term owed = words.number(e.owed().size());
                Term missing = words.number(e.missing().size());
                yield new Telling("Đến hạn " + period.vi() + ": " + owed.vi() + " đơn vị phải báo cáo, " + missing.vi()
                        + " đơn vị chưa gửi.", Words.capital(period.en()) + " fell due: " + owed.en()
                                + " reports were owed, " + missing.en() + " had not come.");
            }
            case PeriodLocked e -> {
                Term unit = words.unit(e.within());
                Term by = words.word(e.by());
                yield new Telling("Khóa " + period.vi() + " đối với " + unit.vi() + ", do " + by.vi() + " thực hiện.",
                        Words.capital(period.en()) + " is locked for " + unit.en() + " by: " + by.en() + ".");
            }
        };
    }

    /** A period by its month, rule and programme. */
    static Term period(PeriodKey period) {
        String month = period.month().getMonthValue() + "/" + period.month().getYear();
        return new Term("kỳ báo cáo " + month + " theo quy định " + period.rule() + " của chương trình " + period
                .programme(), "the reporting period " + month + " of rule " + period.rule() + " of programme " + period
                        .programme());
    }
}

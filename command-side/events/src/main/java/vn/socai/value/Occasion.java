package vn.socai.value;

import java.time.MonthDay;

/** A day of the year on which people are honoured. */
public enum Occasion implements Coded {
    /** Ngày Chuyển đổi số quốc gia, 505/QĐ-TTg of 22 April 2022 (BT12, BT14). */
    NATIONAL_DIGITAL_DAY(1, MonthDay.of(10, 10));

    private final int code;
    private final MonthDay day;

    Occasion(int code, MonthDay day) {
        this.code = code;
        this.day = day;
    }

    @Override
    public int code() {
        return code;
    }

    /** The day, each year. */
    public MonthDay day() {
        return day;
    }
}

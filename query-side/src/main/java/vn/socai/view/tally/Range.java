package vn.socai.view.tally;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A window's days in the terms of the cells.
 *
 * @param households the place of the window's distinct households, -1 where it offers none
 */
record Range(int fromMonth, int fromDay, int lastMonth, int lastDay, int households) {
    static final Range ALL = new Range(Integer.MIN_VALUE, 1, Integer.MAX_VALUE, 31, Slot.HOUSEHOLDS);

    static Range of(LocalDate from, LocalDate lastDay, int households) {
        return new Range(CellKey.month(from), from.getDayOfMonth(), CellKey.month(lastDay), lastDay.getDayOfMonth(),
                households);
    }

    static Range of(YearMonth month) {
        return of(month.atDay(1), month.atEndOfMonth(), Slot.HOUSEHOLDS_OF_MONTH);
    }

    boolean total() {
        return lastMonth == Integer.MAX_VALUE;
    }

    /** The last day of a month's cell that counts at all: states add up from the beginning of time. */
    int lastDayIn(int month) {
        return month > lastMonth ? 0 : month == lastMonth ? lastDay : 31;
    }

    /** The first day of a month's cell whose flows count. */
    int firstFlowIn(int month) {
        return month < fromMonth ? 32 : month == fromMonth ? fromDay : 1;
    }
}

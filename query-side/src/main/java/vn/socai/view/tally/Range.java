package vn.socai.view.tally;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.IntConsumer;

/**
 * A window's days in the terms of the cells.
 *
 * @param households the place of the window's distinct households, -1 where it offers none
 */
record Range(int fromMonth, int fromDay, int lastMonth, int lastDay, int households) {
    static final Range ALL = new Range(Integer.MIN_VALUE, 1, Integer.MAX_VALUE, 31, Slot.HOUSEHOLDS);

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Days without number may be asked for: beyond these years nothing happens, and a count of months would overflow. */
    static Range of(LocalDate from, LocalDate lastDay, int households) {
        LocalDate first = within(from, FIRST, LAST.plusDays(1));
        LocalDate last = within(lastDay, FIRST.minusDays(1), LAST);
        return new Range(CellKey.month(first), first.getDayOfMonth(), CellKey.month(last), last.getDayOfMonth(),
                households);
    }

    private static LocalDate within(LocalDate day, LocalDate least, LocalDate most) {
        return day.isBefore(least) ? least : day.isAfter(most) ? most : day;
    }

    static Range of(YearMonth month) {
        return of(month.atDay(1), month.atEndOfMonth(), Slot.HOUSEHOLDS_OF_MONTH);
    }

    /** The first day, {@link LocalDate#MIN} where there is none. */
    LocalDate first() {
        return fromMonth == Integer.MIN_VALUE ? LocalDate.MIN : CellKey.firstDay(fromMonth).withDayOfMonth(fromDay);
    }

    /** The last day, {@link LocalDate#MAX} where there is none. */
    LocalDate last() {
        return total() ? LocalDate.MAX : CellKey.firstDay(lastMonth).withDayOfMonth(lastDay);
    }

    /** Whether some days of a month lie in the range and others do not. */
    boolean cuts(int month) {
        return (month == fromMonth && fromDay > 1)
                || (month == lastMonth && lastDay < CellKey.firstDay(month).lengthOfMonth());
    }

    /** The first month of which every day lies in the range. */
    int firstWhole() {
        return cuts(fromMonth) ? fromMonth + 1 : fromMonth;
    }

    /** The last month of which every day lies in the range; before {@link #firstWhole} where there is none. */
    int lastWhole() {
        return cuts(lastMonth) ? lastMonth - 1 : lastMonth;
    }

    /** The months, two at most, of which some days lie in the range and others do not. */
    void eachCut(IntConsumer reader) {
        if (firstWhole() != fromMonth) {
            reader.accept(fromMonth);
        }
        if (lastWhole() != lastMonth && lastMonth != fromMonth) {
            reader.accept(lastMonth);
        }
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

package vn.socai.view.tally;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days that a figure covers. Visits count by the day on which they took place; teams, members and targets are as they stand at
 * the end of the window's last day.
 */
public sealed interface Window {
    /** All days; states as of the last day on which anything is known to begin or end. */
    record Total() implements Window {}

    /** From a day to a last day, both included. Distinct households are not offered here. */
    record Days(LocalDate from, LocalDate lastDay) implements Window {
        public Days {
            if (lastDay.isBefore(from)) {
                throw new IllegalArgumentException("the last day lies before the first");
            }
        }
    }

    /** A calendar month. */
    record Month(YearMonth month) implements Window {}

    /** The days of a campaign that a programme sets, by the campaign's id. */
    record Campaign(String id) implements Window {}
}

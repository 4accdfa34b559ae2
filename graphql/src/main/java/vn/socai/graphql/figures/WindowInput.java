package vn.socai.graphql.figures;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.input.Input;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.view.tally.Window;

/** The input {@code Window}: exactly one of its fields is there, as the schema sees to. */
public record WindowInput(@Nullable Boolean total, @Nullable DayRange days, @Nullable YearMonth month,
        @Nullable String campaign) {

    /** Days from first to last. */
    public record DayRange(LocalDate from, LocalDate lastDay) {}

    /** The window meant; absent means all time. */
    public static Window read(@Nullable WindowInput input) {
        if (input == null) {
            return new Window.Total();
        }
        if (input.days != null) {
            if (input.days.lastDay.isBefore(input.days.from)) {
                throw new Refusal(Problems.invalid("window.days.lastDay", "Ngày cuối phải từ ngày đầu trở đi.",
                        "The last day must not lie before the first."));
            }
            return new Window.Days(input.days.from, input.days.lastDay);
        }
        if (input.month != null) {
            return new Window.Month(input.month);
        }
        if (input.campaign != null) {
            return new Window.Campaign(Input.text("window.campaign", input.campaign, 100));
        }
        return new Window.Total();
    }
}

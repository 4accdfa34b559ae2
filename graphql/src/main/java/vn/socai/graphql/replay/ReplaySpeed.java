package vn.socai.graphql.replay;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;

/** The input {@code ReplaySpeed}: exactly one of its fields is there, as the schema sees to. */
public record ReplaySpeed(@Nullable Double eventsPerSecond, @Nullable RealTime realTime) {
    private static final double SLOWEST = 0.01;
    private static final double MOST_A_SECOND = 1_000;
    private static final double MOST_TIMES = 10_000_000;
    private static final double LONGEST_PAUSE = 3_600;

    /** So many times as fast as it was recorded. */
    public record RealTime(double times, double longestPause) {}

    Pace read() {
        if (eventsPerSecond != null) {
            return new Pace.Steady(within("speed.eventsPerSecond", eventsPerSecond, SLOWEST, MOST_A_SECOND));
        }
        if (realTime != null) {
            double longest = within("speed.realTime.longestPause", realTime.longestPause, 0, LONGEST_PAUSE);
            return new Pace.AsRecorded(within("speed.realTime.times", realTime.times, SLOWEST, MOST_TIMES), Duration
                    .ofMillis(Math.round(longest * 1e3)));
        }
        throw new Refusal(Problems.invalid("speed", "Nêu đúng một cách chọn tốc độ.", "Give exactly one speed."));
    }

    private static double within(String field, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new Refusal(Problems.invalid(field, "Phải từ " + least + " đến " + most + ".", "This lies between "
                    + least + " and " + most + "."));
        }
        return value;
    }
}

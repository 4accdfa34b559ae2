package vn.socai.graphql.replay;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** How long to wait between two events. */
sealed interface Pace {
    /** The pause before an event that was recorded at {@code now}; before the first there is none to compare with. */
    Duration pause(@Nullable Instant before, Instant now);

    /** So many events a second. */
    record Steady(double perSecond) implements Pace {
        @Override
        public Duration pause(@Nullable Instant before, Instant now) {
            return before == null ? Duration.ZERO : Duration.ofNanos(Math.round(1e9 / perSecond));
        }
    }

    /** As they were recorded, so many times as fast; no pause is longer than {@code longest}. */
    record AsRecorded(double times, Duration longest) implements Pace {
        @Override
        public Duration pause(@Nullable Instant before, Instant now) {
            if (before == null) {
                return Duration.ZERO;
            }
            double seconds = Duration.between(before, now).toMillis() / 1e3 / times;
            return seconds >= longest.toSeconds() ? longest : Duration.ofNanos(Math.round(seconds * 1e9));
        }
    }
}

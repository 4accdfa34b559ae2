package vn.socai.infra.view;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How the watch shares the processors; what it says is tried in {@link ProjectionLoopTest}. */
class TargetWatchTest {
    @Test
    void aLookIsFollowedByNineTimesItsLengthOfRest() {
        assertThat(TargetWatch.rest(Duration.ofMillis(30))).isEqualTo(Duration.ofMillis(270));
        assertThat(TargetWatch.rest(Duration.ZERO)).isZero();
    }

    @Test
    void noRestIsLongerThanFiveSeconds() {
        assertThat(TargetWatch.rest(Duration.ofSeconds(2))).isEqualTo(Duration.ofSeconds(5));
    }
}

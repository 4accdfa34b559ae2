package vn.socai.graphql.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import graphql.GraphQLContext;
import org.junit.jupiter.api.Test;

import vn.socai.graphql.problem.Refusal;
import vn.socai.view.Horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PositionsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Moves to what is awaited if it can be reached, and remembers how long it was asked to wait. */
    private static final class Still implements Horizon {
        private final List<Duration> waits = new ArrayList<>();
        private final long most;
        private long upTo = 10;

        Still(long most) {
            this.most = most;
        }

        @Override
        public long projectedUpTo() {
            return upTo;
        }

        @Override
        public boolean await(long position, Duration timeout) {
            if (position <= most) {
                upTo = Math.max(upTo, position);
                return true;
            }
            waits.add(timeout);
            return false;
        }

        @Override
        public AutoCloseable onAdvance(Consumer<Advance> listener) {
            return () -> {};
        }
    }

    private final GraphQLContext context = GraphQLContext.newContext().build();

    @Test
    void fieldsThatAskForNoPositionShareOne() {
        Positions positions = new Positions(new Still(20), Instant::getEpochSecond, PATIENCE);
        assertThat(positions.choose(context, null, null)).isEqualTo(10);
        assertThat(positions.choose(context, 15L, null)).isEqualTo(15);
        assertThat(positions.choose(context, null, null)).isEqualTo(10);
    }

    @Test
    void theFirstFieldsWishIsThatOfThoseBehindIt() {
        Positions positions = new Positions(new Still(20), Instant::getEpochSecond, PATIENCE);
        assertThat(positions.choose(context, 15L, null)).isEqualTo(15);
        assertThat(positions.choose(context, null, null)).isEqualTo(15);
    }

    @Test
    void aRequestWaitsInVainOnlyOnce() {
        Still horizon = new Still(20);
        Positions positions = new Positions(horizon, Instant::getEpochSecond, PATIENCE);
        for (long at = 1_000; at < 1_050; at++) {
            long future = at;
            assertThatThrownBy(() -> positions.choose(context, null, future)).isInstanceOf(Refusal.class);
        }
        assertThat(horizon.waits.stream().reduce(Duration.ZERO, Duration::plus)).isEqualTo(PATIENCE);
    }

    @Test
    void aMomentStandsForThePositionKnownThen() {
        Still horizon = new Still(20);
        Positions positions = new Positions(horizon, Instant::getEpochSecond, PATIENCE);
        assertThat(positions.choose(context, null, null, Instant.ofEpochSecond(15))).isEqualTo(15);
        assertThat(horizon.projectedUpTo()).isEqualTo(15);
        assertThat(positions.choose(context, null, 3L, null)).isEqualTo(3);
        assertThatThrownBy(() -> positions.choose(context, null, 3L, Instant.EPOCH)).isInstanceOfSatisfying(
                Refusal.class, refusal -> assertThat(refusal.problem().code()).isEqualTo("AT_OR_KNOWN_AT"));
        assertThatThrownBy(() -> positions.choose(context, null, null, Instant.ofEpochSecond(21)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problem().field()).isEqualTo(
                        "knownAt"));
    }
}

package vn.socai.graphql.replay;

import java.time.Duration;

import reactor.core.publisher.Mono;

/** Time as a replay sees it; a test keeps its own. */
public interface Timekeeper {
    /** The time that passes in the world. */
    Timekeeper REAL = new Timekeeper() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public Mono<Long> after(Duration pause) {
            return Mono.delay(pause);
        }
    };

    /** A clock that only goes forward, in nanoseconds. */
    long nanos();

    /** Tells when a pause is over; cancelling it forgets it. */
    Mono<Long> after(Duration pause);
}

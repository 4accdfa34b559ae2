package vn.socai.difficulty;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.socai.event.DifficultyEvent;
import vn.socai.event.DifficultyEvent.DifficultyAnswered;
import vn.socai.event.DifficultyEvent.DifficultyClosed;
import vn.socai.event.DifficultyEvent.DifficultyEscalated;
import vn.socai.event.DifficultyEvent.DifficultyRaised;
import vn.socai.value.Authority;

/**
 * A difficulty as its stream tells it.
 *
 * @param holder who is asked now
 * @param answered whether the holder has answered
 * @param last the day of what happened last
 */
record DifficultyState(DifficultyRaised raised, Authority holder, boolean answered, boolean closed, LocalDate last) {
    static DifficultyState after(@Nullable DifficultyState state, DifficultyEvent event) {
        return switch (event) {
            case DifficultyRaised e -> new DifficultyState(e, e.to(), false, false, e.on());
            case DifficultyEscalated e -> new DifficultyState(of(state).raised, e.to(), false, false, e.on());
            case DifficultyAnswered e -> new DifficultyState(of(state).raised, of(state).holder, true, false, e.on());
            case DifficultyClosed e ->
                new DifficultyState(of(state).raised, of(state).holder, of(state).answered, true, e.on());
        };
    }

    private static DifficultyState of(@Nullable DifficultyState state) {
        return Objects.requireNonNull(state);
    }
}

package vn.socai.practice;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.socai.event.PracticeEvent;
import vn.socai.event.PracticeEvent.PracticeEndorsed;
import vn.socai.event.PracticeEvent.PracticeShared;
import vn.socai.event.PracticeEvent.PracticeSubmitted;
import vn.socai.value.Authority;
import vn.socai.value.UnitId;

/**
 * A practice as its stream tells it.
 *
 * @param last the day of what happened last
 */
record PracticeState(PracticeSubmitted submitted, Set<Authority> endorsed, Set<UnitId> audiences, LocalDate last) {
    static PracticeState after(@Nullable PracticeState state, PracticeEvent event) {
        return switch (event) {
            case PracticeSubmitted e -> new PracticeState(e, Set.of(), Set.of(), e.on());
            case PracticeEndorsed e -> {
                PracticeState s = Objects.requireNonNull(state);
                yield new PracticeState(s.submitted, with(s.endorsed, e.by()), s.audiences, e.on());
            }
            case PracticeShared e -> {
                PracticeState s = Objects.requireNonNull(state);
                yield new PracticeState(s.submitted, s.endorsed, with(s.audiences, e.audience()), e.on());
            }
        };
    }

    private static <T> Set<T> with(Set<T> some, T more) {
        Set<T> all = new HashSet<>(some);
        all.add(more);
        return Set.copyOf(all);
    }
}

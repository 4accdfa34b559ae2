package vn.socai.event;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.socai.value.Authority;
import vn.socai.value.DifficultyId;
import vn.socai.value.DifficultyOutcome;
import vn.socai.value.SealedText;
import vn.socai.value.Stored;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;

/** Difficulties (khó khăn, vướng mắc) from being raised to being closed. */
public sealed interface DifficultyEvent extends Event {
    /** The difficulty. */
    DifficultyId difficulty();

    /**
     * Somebody raised a difficulty.
     *
     * @param by who raised it
     * @param to who is asked first
     */
    @Stored(name = "difficulty.raised")
    record DifficultyRaised(DifficultyId difficulty, UnitId unit, @Nullable TeamId team, Authority by, Authority to,
            SealedText text, LocalDate on) implements DifficultyEvent {}

    /** It was passed on to somebody further up. */
    @Stored(name = "difficulty.escalated")
    record DifficultyEscalated(DifficultyId difficulty, Authority from, Authority to, LocalDate on)
            implements DifficultyEvent {}

    /** Whoever was asked answered. */
    @Stored(name = "difficulty.answered")
    record DifficultyAnswered(DifficultyId difficulty, Authority by, SealedText text, LocalDate on)
            implements DifficultyEvent {}

    /** It ended. */
    @Stored(name = "difficulty.closed")
    record DifficultyClosed(DifficultyId difficulty, Authority by, DifficultyOutcome outcome, LocalDate on)
            implements DifficultyEvent {}
}

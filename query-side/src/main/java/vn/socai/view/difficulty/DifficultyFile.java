package vn.socai.view.difficulty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.event.DifficultyEvent.DifficultyRaised;
import vn.socai.value.Authority;
import vn.socai.value.DifficultyOutcome;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.SealedText;

/**
 * A difficulty with its way.
 *
 * @param holder who is asked now
 * @param way every step in the order of the ledger
 * @param outcome absent while it is open
 */
public record DifficultyFile(DifficultyRaised raised, Authority holder, List<Step> way,
        @Nullable DifficultyOutcome outcome) {
    /**
     * One step.
     *
     * @param position of its commit
     * @param by who acted
     * @param to who is asked from then on, absent where nobody new is
     * @param text of an answer
     * @param judge the programme version whose route it followed, absent where none has a say
     */
    public record Step(long position, LocalDate on, Authority by, @Nullable Authority to, @Nullable SealedText text,
            @Nullable ProgrammeVersion judge) {}

    public DifficultyFile {
        way = List.copyOf(way);
    }

    /** Whether it was ever answered. */
    public boolean answered() {
        return way.stream().anyMatch(step -> step.text() != null);
    }

    /** Days from being raised to being closed, or to that day while it is open; never negative. */
    public long age(LocalDate on) {
        LocalDate end = outcome == null ? on : way.getLast().on();
        return Math.max(0, ChronoUnit.DAYS.between(raised.on(), end));
    }

    DifficultyFile with(Step step, Authority now, @Nullable DifficultyOutcome end) {
        List<Step> more = new ArrayList<>(way);
        more.add(step);
        return new DifficultyFile(raised, now, more, end);
    }
}

package vn.socai.view.training;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.socai.value.TrainingId;
import vn.socai.value.UnitId;
import vn.socai.view.Slice;

/** What may be asked of training, {@code at} a position of the ledger. */
public interface Trainings {
    /** One session. */
    Optional<TrainingFile> session(TrainingId training, long at);

    /**
     * The sessions for a unit's subtree, the latest first.
     *
     * @param after the cursor behind which to go on, absent for the start
     * @throws vn.socai.view.BadCursor where it is none of this list's
     */
    Slice<TrainingFile> sessions(UnitId unit, LocalDate tree, int first, @Nullable String after, long at);

    /** Who was reached in a unit and below it, of those who are members on a day. */
    Reached reached(UnitId unit, LocalDate on, LocalDate tree, long at);

    /**
     * @param members in teams that stand on the day
     * @param trained of these, with a session by then
     * @param trainedTeams teams with a session by then
     * @param repeatedly of these, with more than one
     */
    record Reached(int teams, int members, int trained, int trainedTeams, int repeatedly) {}
}

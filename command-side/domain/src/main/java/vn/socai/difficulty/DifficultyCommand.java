package vn.socai.difficulty;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.command.Concern;
import vn.socai.command.DecidedBy;
import vn.socai.ledger.StreamName;
import vn.socai.person.SealedWords;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.DifficultyId;
import vn.socai.value.DifficultyOutcome;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;

/** What can be asked of a difficulty. Every {@code on} is a day in Asia/Ho_Chi_Minh and not in the future. */
@DecidedBy(Difficulty.class)
public sealed interface DifficultyCommand extends Command {
    /** The difficulty. */
    DifficultyId difficulty();

    /** The day. */
    LocalDate on();

    @Override
    Authority by();

    @Override
    default StreamName stream() {
        return StreamName.difficulty(difficulty());
    }

    @Override
    default Concern concern() {
        return concern(difficulty());
    }

    /** What is asked of a difficulty that was raised. */
    static Concern concern(DifficultyId difficulty) {
        return new Concern.OfStream(StreamName.difficulty(difficulty), new DifficultyRejection.UnknownDifficulty());
    }

    /**
     * Raises a difficulty of a unit, or of a team there.
     *
     * @param unit in force on {@code on}
     * @param to who is asked first: where a programme has a route, its first step
     * @param words what the difficulty is, sealed before
     */
    @CommandName("difficulty.raise")
    record RaiseDifficulty(CommandId id, DifficultyId difficulty, UnitId unit, @Nullable TeamId team, Authority by,
            Authority to, SealedWords words, LocalDate on) implements DifficultyCommand {
        @Override
        public Concern concern() {
            return Concern.of(unit, team);
        }
    }

    /** Passes it on: {@code by} must hold it, and {@code to} must be the next step where a programme has a route. */
    @CommandName("difficulty.escalate")
    record EscalateDifficulty(CommandId id, DifficultyId difficulty, Authority by, Authority to, LocalDate on)
            implements DifficultyCommand {}

    /** Answers it: {@code by} must hold it. */
    @CommandName("difficulty.answer")
    record AnswerDifficulty(CommandId id, DifficultyId difficulty, Authority by, SealedWords words, LocalDate on)
            implements DifficultyCommand {}

    /** Ends it. Solved or not to be solved says whoever holds it, after an answer; withdrawn says whoever raised it. */
    @CommandName("difficulty.close")
    record CloseDifficulty(CommandId id, DifficultyId difficulty, Authority by, DifficultyOutcome outcome,
            LocalDate on) implements DifficultyCommand {}
}

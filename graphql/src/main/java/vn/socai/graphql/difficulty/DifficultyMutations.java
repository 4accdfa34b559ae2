package vn.socai.graphql.difficulty;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.socai.command.Concern;
import vn.socai.command.Intent;
import vn.socai.difficulty.DifficultyCommand;
import vn.socai.difficulty.DifficultyCommand.AnswerDifficulty;
import vn.socai.difficulty.DifficultyCommand.CloseDifficulty;
import vn.socai.difficulty.DifficultyCommand.EscalateDifficulty;
import vn.socai.difficulty.DifficultyCommand.RaiseDifficulty;
import vn.socai.graphql.input.Input;
import vn.socai.graphql.receipt.Counter;
import vn.socai.graphql.receipt.ReceiptNode;
import vn.socai.graphql.words.Words;
import vn.socai.ledger.Actor;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.DifficultyId;
import vn.socai.value.DifficultyOutcome;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;

/** Hands in what concerns difficulties. */
@Controller
public class DifficultyMutations {
    private final Counter counter;
    private final Words words;

    public DifficultyMutations(Counter counter, Words words) {
        this.counter = counter;
        this.words = words;
    }

    /** A new difficulty. */
    public record RaiseDifficultyInput(UUID id, UUID difficulty, String unit, @Nullable UUID team, Authority by,
            Authority to, String text, LocalDate on) {}

    /** A difficulty passed on. */
    public record EscalateDifficultyInput(UUID id, UUID difficulty, Authority by, Authority to, LocalDate on) {}

    /** An answer. */
    public record AnswerDifficultyInput(UUID id, UUID difficulty, Authority by, String text, LocalDate on) {}

    /** The end of a difficulty. */
    public record CloseDifficultyInput(UUID id, UUID difficulty, Authority by, DifficultyOutcome outcome,
            LocalDate on) {}

    @MutationMapping
    public ReceiptNode raiseDifficulty(@Argument RaiseDifficultyInput input, Actor actor) {
        UnitId unit = Input.unit("unit", input.unit);
        TeamId team = input.team == null ? null : new TeamId(input.team);
        Intent intent = new Intent(RaiseDifficulty.class, Concern.of(unit, team), input.by);
        return counter.submit(new RaiseDifficulty(new CommandId(input.id), new DifficultyId(input.difficulty), unit,
                team, input.by, input.to, words.seal(input.id, "text", input.text, intent, actor), input.on), actor);
    }

    @MutationMapping
    public ReceiptNode escalateDifficulty(@Argument EscalateDifficultyInput input, Actor actor) {
        return counter.submit(new EscalateDifficulty(new CommandId(input.id), new DifficultyId(input.difficulty),
                input.by, input.to, input.on), actor);
    }

    @MutationMapping
    public ReceiptNode answerDifficulty(@Argument AnswerDifficultyInput input, Actor actor) {
        DifficultyId difficulty = new DifficultyId(input.difficulty);
        Intent intent = new Intent(AnswerDifficulty.class, DifficultyCommand.concern(difficulty), input.by);
        return counter.submit(new AnswerDifficulty(new CommandId(input.id), difficulty, input.by, words.seal(input.id,
                "text", input.text, intent, actor), input.on), actor);
    }

    @MutationMapping
    public ReceiptNode closeDifficulty(@Argument CloseDifficultyInput input, Actor actor) {
        return counter.submit(new CloseDifficulty(new CommandId(input.id), new DifficultyId(input.difficulty),
                input.by, input.outcome, input.on), actor);
    }
}

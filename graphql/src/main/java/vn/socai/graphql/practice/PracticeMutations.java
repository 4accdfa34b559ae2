package vn.socai.graphql.practice;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.socai.command.Concern;
import vn.socai.command.Intent;
import vn.socai.graphql.input.Input;
import vn.socai.graphql.receipt.Counter;
import vn.socai.graphql.receipt.ReceiptNode;
import vn.socai.graphql.words.Words;
import vn.socai.ledger.Actor;
import vn.socai.practice.PracticeCommand.EndorsePractice;
import vn.socai.practice.PracticeCommand.SharePractice;
import vn.socai.practice.PracticeCommand.SubmitPractice;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.PracticeId;
import vn.socai.value.Skill;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;

/** Hands in what concerns good practice. */
@Controller
public class PracticeMutations {
    private final Counter counter;
    private final Words words;

    public PracticeMutations(Counter counter, Words words) {
        this.counter = counter;
        this.words = words;
    }

    /** A new practice. */
    public record SubmitPracticeInput(UUID id, UUID practice, String unit, @Nullable UUID team, Set<Skill> skills,
            String title, String text, LocalDate on) {}

    /** An endorsement. */
    public record EndorsePracticeInput(UUID id, UUID practice, Authority by, LocalDate on) {}

    /** A sharing. */
    public record SharePracticeInput(UUID id, UUID practice, Authority by, String audience, LocalDate on) {}

    @MutationMapping
    public ReceiptNode submitPractice(@Argument SubmitPracticeInput input, Actor actor) {
        UnitId unit = Input.unit("unit", input.unit);
        TeamId team = input.team == null ? null : new TeamId(input.team);
        Intent intent = new Intent(SubmitPractice.class, Concern.of(unit, team), null);
        return counter.submit(new SubmitPractice(new CommandId(input.id), new PracticeId(input.practice), unit, team,
                input.skills, words.seal(input.id, "title", input.title, intent, actor),
                words.seal(input.id, "text", input.text, intent, actor), input.on), actor);
    }

    @MutationMapping
    public ReceiptNode endorsePractice(@Argument EndorsePracticeInput input, Actor actor) {
        return counter.submit(new EndorsePractice(new CommandId(input.id), new PracticeId(input.practice), input.by,
                input.on), actor);
    }

    @MutationMapping
    public ReceiptNode sharePractice(@Argument SharePracticeInput input, Actor actor) {
        return counter.submit(new SharePractice(new CommandId(input.id), new PracticeId(input.practice), input.by,
                Input.unit("audience", input.audience), input.on), actor);
    }
}

package vn.socai.graphql.honour;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.socai.command.Intent;
import vn.socai.commendation.CommendationCommand;
import vn.socai.commendation.CommendationCommand.DecideCommendation;
import vn.socai.commendation.CommendationCommand.DeclineCommendation;
import vn.socai.commendation.CommendationCommand.ProposeCommendation;
import vn.socai.commendation.CommendationCommand.RevokeCommendation;
import vn.socai.commendation.SelectionCommand.SelectOutstandingMember;
import vn.socai.commendation.SelectionCommand.WithdrawOutstandingMember;
import vn.socai.graphql.input.BasisInput;
import vn.socai.graphql.input.Input;
import vn.socai.graphql.receipt.Counter;
import vn.socai.graphql.receipt.ReceiptNode;
import vn.socai.graphql.words.Words;
import vn.socai.ledger.Actor;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.CommendationForm;
import vn.socai.value.CommendationId;
import vn.socai.value.EvaluationId;
import vn.socai.value.Honouree;
import vn.socai.value.Occasion;
import vn.socai.value.PersonId;
import vn.socai.value.RevocationGround;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;

/** Hands in what concerns commendations and outstanding members. */
@Controller
public class HonourMutations {
    private final Counter counter;
    private final Words words;

    public HonourMutations(Counter counter, Words words) {
        this.counter = counter;
        this.words = words;
    }

    /** A proposal. */
    public record ProposeCommendationInput(UUID id, UUID commendation, String unit, Authority by,
            HonoureeInput honouree, @Nullable String name, String reason, List<Long> evidence,
            @Nullable UUID evaluation, LocalDate on) {}

    /** A proposal declined. */
    public record DeclineCommendationInput(UUID id, UUID commendation, Authority by, String reason, LocalDate on) {}

    /** A decision. */
    public record DecideCommendationInput(UUID id, UUID commendation, Authority by, CommendationForm form,
            @Nullable Occasion occasion, BasisInput decision, LocalDate on) {}

    /** A revocation. */
    public record RevokeCommendationInput(UUID id, UUID commendation, Authority by, RevocationGround ground,
            BasisInput decision, LocalDate on) {}

    /** A selection. */
    public record SelectOutstandingMemberInput(UUID id, String programme, String unit, UUID team, UUID person,
            Authority by, LocalDate on) {}

    /** A selection withdrawn. */
    public record WithdrawOutstandingMemberInput(UUID id, String programme, String unit, UUID person, Authority by,
            LocalDate on) {}

    @MutationMapping
    public ReceiptNode proposeCommendation(@Argument ProposeCommendationInput input, Actor actor) {
        UnitId unit = Input.unit("unit", input.unit);
        Honouree honouree = input.honouree.read();
        Intent intent = new Intent(ProposeCommendation.class, ProposeCommendation.concern(unit, honouree), input.by);
        return counter.submit(new ProposeCommendation(new CommandId(input.id), new CommendationId(input.commendation),
                unit, input.by, honouree,
                input.name == null ? null : words.seal(input.id, "name", input.name, intent, actor),
                words.seal(input.id, "reason", input.reason, intent, actor), input.evidence,
                input.evaluation == null ? null : new EvaluationId(input.evaluation), input.on), actor);
    }

    @MutationMapping
    public ReceiptNode declineCommendation(@Argument DeclineCommendationInput input, Actor actor) {
        CommendationId commendation = new CommendationId(input.commendation);
        Intent intent = new Intent(DeclineCommendation.class, CommendationCommand.concern(commendation), input.by);
        return counter.submit(new DeclineCommendation(new CommandId(input.id), commendation, input.by, words.seal(
                input.id, "reason", input.reason, intent, actor), input.on), actor);
    }

    @MutationMapping
    public ReceiptNode decideCommendation(@Argument DecideCommendationInput input, Actor actor) {
        return counter.submit(new DecideCommendation(new CommandId(input.id), new CommendationId(input.commendation),
                input.by, input.form, input.occasion, input.decision.read("decision"), input.on), actor);
    }

    @MutationMapping
    public ReceiptNode revokeCommendation(@Argument RevokeCommendationInput input, Actor actor) {
        return counter.submit(new RevokeCommendation(new CommandId(input.id), new CommendationId(input.commendation),
                input.by, input.ground, input.decision.read("decision"), input.on), actor);
    }

    @MutationMapping
    public ReceiptNode selectOutstandingMember(@Argument SelectOutstandingMemberInput input, Actor actor) {
        return counter.submit(new SelectOutstandingMember(new CommandId(input.id), Input.programme("programme",
                input.programme), Input.unit("unit", input.unit), new TeamId(input.team), new PersonId(input.person),
                input.by, input.on), actor);
    }

    @MutationMapping
    public ReceiptNode withdrawOutstandingMember(@Argument WithdrawOutstandingMemberInput input, Actor actor) {
        return counter.submit(new WithdrawOutstandingMember(new CommandId(input.id), Input.programme("programme",
                input.programme), Input.unit("unit", input.unit), new PersonId(input.person), input.by, input.on),
                actor);
    }
}

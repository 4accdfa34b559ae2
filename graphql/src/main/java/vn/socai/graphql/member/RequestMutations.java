package vn.socai.graphql.member;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.socai.command.Concern;
import vn.socai.command.Intent;
import vn.socai.graphql.member.MemberMutations.ProfileInput;
import vn.socai.graphql.receipt.Counter;
import vn.socai.graphql.receipt.ReceiptNode;
import vn.socai.ledger.Actor;
import vn.socai.team.RequestCommand.ApproveJoin;
import vn.socai.team.RequestCommand.ApproveLeave;
import vn.socai.team.RequestCommand.IntroduceApplicant;
import vn.socai.team.RequestCommand.ProposeLeave;
import vn.socai.team.RequestCommand.RejectJoin;
import vn.socai.team.RequestCommand.RequestToJoin;
import vn.socai.team.RequestCommand.RequestToLeave;
import vn.socai.team.TeamCommand.AddCollaborator;
import vn.socai.team.TeamCommand.AttestMember;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.Holder;
import vn.socai.value.PersonId;
import vn.socai.value.Post;
import vn.socai.value.Quality;
import vn.socai.value.TeamId;

/** Hands in the steps into a team, out of it and beside it. */
@Controller
public class RequestMutations {
    private final Counter counter;
    private final Sealing sealing;

    RequestMutations(Counter counter, Sealing sealing) {
        this.counter = counter;
        this.sealing = sealing;
    }

    /** A request to join. */
    public record RequestToJoinInput(UUID id, UUID team, UUID person, ProfileInput profile, LocalDate on,
            Set<Post> posts, Set<Quality> qualities, Authority by) {}

    /** A step of a chain. */
    public record StepInput(UUID id, UUID team, UUID person, LocalDate on, Authority by) {
        CommandId command() {
            return new CommandId(id);
        }

        TeamId inTeam() {
            return new TeamId(team);
        }

        PersonId whose() {
            return new PersonId(person);
        }
    }

    /** A new collaborator. */
    public record AddCollaboratorInput(UUID id, UUID team, UUID person, ProfileInput profile, LocalDate on) {}

    /** What is attested of a member. */
    public record AttestMemberInput(UUID id, UUID team, UUID person, Set<Post> posts, Set<Quality> qualities,
            LocalDate on) {}

    @MutationMapping
    public ReceiptNode requestToJoin(@Argument RequestToJoinInput input, Actor actor) {
        TeamId team = new TeamId(input.team);
        PersonId person = new PersonId(input.person);
        Intent intent = new Intent(RequestToJoin.class, new Concern.OfTeam(team), input.by);
        return counter.submit(new RequestToJoin(new CommandId(input.id), team, person, sealing.seal(person,
                input.profile.read(), intent, actor), new Holder(input.posts, input.qualities), input.on, input.by),
                actor);
    }

    @MutationMapping
    public ReceiptNode introduceApplicant(@Argument StepInput input, Actor actor) {
        return counter.submit(new IntroduceApplicant(input.command(), input.inTeam(), input.whose(), input.on,
                input.by),
                actor);
    }

    @MutationMapping
    public ReceiptNode approveJoin(@Argument StepInput input, Actor actor) {
        return counter.submit(new ApproveJoin(input.command(), input.inTeam(), input.whose(), input.on, input.by),
                actor);
    }

    @MutationMapping
    public ReceiptNode rejectJoin(@Argument StepInput input, Actor actor) {
        return counter.submit(new RejectJoin(input.command(), input.inTeam(), input.whose(), input.on, input.by),
                actor);
    }

    @MutationMapping
    public ReceiptNode requestToLeave(@Argument StepInput input, Actor actor) {
        return counter.submit(new RequestToLeave(input.command(), input.inTeam(), input.whose(), input.on, input.by),
                actor);
    }

    @MutationMapping
    public ReceiptNode proposeLeave(@Argument StepInput input, Actor actor) {
        return counter.submit(new ProposeLeave(input.command(), input.inTeam(), input.whose(), input.on, input.by),
                actor);
    }

    @MutationMapping
    public ReceiptNode approveLeave(@Argument StepInput input, Actor actor) {
        return counter.submit(new ApproveLeave(input.command(), input.inTeam(), input.whose(), input.on, input.by),
                actor);
    }

    @MutationMapping
    public ReceiptNode addCollaborator(@Argument AddCollaboratorInput input, Actor actor) {
        TeamId team = new TeamId(input.team);
        PersonId person = new PersonId(input.person);
        Intent intent = new Intent(AddCollaborator.class, new Concern.OfTeam(team), null);
        return counter.submit(new AddCollaborator(new CommandId(input.id), team, person, sealing.seal(person,
                input.profile.read(), intent, actor), input.on), actor);
    }

    @MutationMapping
    public ReceiptNode attestMember(@Argument AttestMemberInput input, Actor actor) {
        return counter.submit(new AttestMember(new CommandId(input.id), new TeamId(input.team), new PersonId(
                input.person), new Holder(input.posts, input.qualities), input.on), actor);
    }
}

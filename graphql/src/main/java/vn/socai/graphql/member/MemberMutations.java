package vn.socai.graphql.member;

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
import vn.socai.ledger.Actor;
import vn.socai.person.PersonCommand.ErasePerson;
import vn.socai.person.Profile;
import vn.socai.person.SealedProfile;
import vn.socai.team.TeamCommand.AppointDeputy;
import vn.socai.team.TeamCommand.AppointLeader;
import vn.socai.team.TeamCommand.JoinTeam;
import vn.socai.team.TeamCommand.LeaveTeam;
import vn.socai.value.CommandId;
import vn.socai.value.ErasureReason;
import vn.socai.value.Holder;
import vn.socai.value.PersonId;
import vn.socai.value.Post;
import vn.socai.value.Quality;
import vn.socai.value.TeamId;

/** Hands in what concerns persons in a team; what identifies them is sealed here, before a command exists. */
@Controller
public class MemberMutations {
    private final Counter counter;
    private final Sealing sealing;

    public MemberMutations(Counter counter, Sealing sealing) {
        this.counter = counter;
        this.sealing = sealing;
    }

    /** A new member. */
    public record JoinTeamInput(UUID id, UUID team, UUID person, ProfileInput profile, LocalDate on,
            Set<Post> posts, Set<Quality> qualities) {}

    /** A member's personal data; never printed. */
    public record ProfileInput(String name, @Nullable String phone, @Nullable String post) {
        Profile read() {
            return new Profile(Input.text("profile.name", name, 100), Input.phone("profile.phone", phone),
                    Input.optional("profile.post", post, 200));
        }

        @Override
        public String toString() {
            return "ProfileInput[…]";
        }
    }

    /** A member leaves. */
    public record LeaveTeamInput(UUID id, UUID team, UUID person, LocalDate on) {}

    /** An appointment. */
    public record AppointInput(UUID id, UUID team, UUID person, LocalDate on) {}

    /** The erasure of a person's data. */
    public record ErasePersonInput(UUID id, UUID person, ErasureReason reason) {}

    @MutationMapping
    public ReceiptNode joinTeam(@Argument JoinTeamInput input, Actor actor) {
        TeamId team = new TeamId(input.team);
        PersonId person = new PersonId(input.person);
        SealedProfile sealed = sealing.seal(person, input.profile.read(), new Intent(JoinTeam.class,
                new Concern.OfTeam(team), null), actor);
        return counter.submit(new JoinTeam(new CommandId(input.id), team, person, sealed, input.on, new Holder(
                input.posts, input.qualities)), actor);
    }

    @MutationMapping
    public ReceiptNode leaveTeam(@Argument LeaveTeamInput input, Actor actor) {
        return counter.submit(new LeaveTeam(new CommandId(input.id), new TeamId(input.team), new PersonId(input.person),
                input.on), actor);
    }

    @MutationMapping
    public ReceiptNode appointLeader(@Argument AppointInput input, Actor actor) {
        return counter.submit(new AppointLeader(new CommandId(input.id), new TeamId(input.team), new PersonId(
                input.person), input.on), actor);
    }

    @MutationMapping
    public ReceiptNode appointDeputy(@Argument AppointInput input, Actor actor) {
        return counter.submit(new AppointDeputy(new CommandId(input.id), new TeamId(input.team), new PersonId(
                input.person), input.on), actor);
    }

    @MutationMapping
    public ReceiptNode erasePerson(@Argument ErasePersonInput input, Actor actor) {
        return counter.submit(new ErasePerson(new CommandId(input.id), new PersonId(input.person), input.reason),
                actor);
    }
}

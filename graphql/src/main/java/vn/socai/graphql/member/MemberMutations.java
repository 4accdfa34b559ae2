package vn.socai.graphql.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.socai.command.DeskRejection;
import vn.socai.command.Rejected;
import vn.socai.graphql.input.Input;
import vn.socai.graphql.reading.CutArgument;
import vn.socai.graphql.receipt.Counter;
import vn.socai.graphql.receipt.ReceiptNode;
import vn.socai.ledger.Actor;
import vn.socai.person.Keyring;
import vn.socai.person.PersonCommand.ErasePerson;
import vn.socai.person.Profile;
import vn.socai.team.TeamCommand.AppointDeputy;
import vn.socai.team.TeamCommand.AppointLeader;
import vn.socai.team.TeamCommand.JoinTeam;
import vn.socai.team.TeamCommand.LeaveTeam;
import vn.socai.team.TeamRejection;
import vn.socai.team.Teams;
import vn.socai.unit.Units;
import vn.socai.value.CommandId;
import vn.socai.value.ErasureReason;
import vn.socai.value.PersonId;
import vn.socai.value.Role;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;

/** Hands in what concerns persons in a team; what identifies them is sealed here, before a command exists. */
@Controller
public class MemberMutations {
    private final Counter counter;
    private final Keyring keyring;
    private final Teams teams;
    private final Units units;
    private final Clock clock;

    public MemberMutations(Counter counter, Keyring keyring, Teams teams, Units units, Clock clock) {
        this.counter = counter;
        this.keyring = keyring;
        this.teams = teams;
        this.units = units;
        this.clock = clock;
    }

    /** A new member. */
    public record JoinTeamInput(UUID id, UUID team, UUID person, ProfileInput profile, LocalDate on) {}

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
        Profile profile = input.profile.read();
        // Sealing makes a durable key, so a stranger must not come that far; the desk judges again.
        UnitId unit = teams.find(team).orElseThrow(() -> new Rejected(new TeamRejection.UnknownTeam(team))).unit();
        if (!writes(actor.role()) || !units.within(unit, actor.unit(), LocalDate.now(clock.withZone(
                CutArgument.ZONE)))) {
            throw new Rejected(new DeskRejection.Forbidden());
        }
        PersonId person = new PersonId(input.person);
        return counter.submit(new JoinTeam(new CommandId(input.id), team, person, keyring.seal(person, profile),
                input.on), actor);
    }

    private static boolean writes(Role role) {
        return switch (role) {
            case OFFICER, TEAM_LEADER -> true;
            case AUDITOR, VIEWER, SYSTEM -> false;
        };
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

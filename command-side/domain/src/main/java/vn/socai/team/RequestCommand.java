package vn.socai.team;

import java.time.LocalDate;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.command.Concern;
import vn.socai.command.DecidedBy;
import vn.socai.ledger.StreamName;
import vn.socai.person.SealedProfile;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.Holder;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;

/**
 * The steps by which one comes into a team or out of it, where its programme has a chain (VH10, VH11). Every step says as whom it is
 * taken, and that must be whose turn it is.
 */
@DecidedBy(Team.class)
public sealed interface RequestCommand extends Command {
    /** The team. */
    TeamId team();

    /** The applicant or member. */
    PersonId person();

    /** The day of the step, not in the future and not before the step before it. */
    LocalDate on();

    @Override
    Authority by();

    @Override
    default StreamName stream() {
        return StreamName.team(team());
    }

    @Override
    default Concern concern() {
        return new Concern.OfTeam(team());
    }

    /** A person asks to be a member. */
    @CommandName("team.request-to-join")
    record RequestToJoin(CommandId id, TeamId team, PersonId person, SealedProfile profile, Holder holder, LocalDate on,
            Authority by) implements RequestCommand {}

    /** Passes an application on: the leader introduces. */
    @CommandName("team.introduce-applicant")
    record IntroduceApplicant(CommandId id, TeamId team, PersonId person, LocalDate on, Authority by)
            implements RequestCommand {}

    /** Decides that the applicant is a member from that day on. */
    @CommandName("team.approve-join")
    record ApproveJoin(CommandId id, TeamId team, PersonId person, LocalDate on, Authority by)
            implements RequestCommand {}

    /** Ends an application at any of its steps. */
    @CommandName("team.reject-join")
    record RejectJoin(CommandId id, TeamId team, PersonId person, LocalDate on, Authority by)
            implements RequestCommand {}

    /** A member asks to leave. */
    @CommandName("team.request-to-leave")
    record RequestToLeave(CommandId id, TeamId team, PersonId person, LocalDate on, Authority by)
            implements RequestCommand {}

    /** Passes it on: the leader proposes. */
    @CommandName("team.propose-leave")
    record ProposeLeave(CommandId id, TeamId team, PersonId person, LocalDate on, Authority by)
            implements RequestCommand {}

    /** Decides that the member is out from that day on. */
    @CommandName("team.approve-leave")
    record ApproveLeave(CommandId id, TeamId team, PersonId person, LocalDate on, Authority by)
            implements RequestCommand {}
}

package vn.socai.event;

import java.time.LocalDate;

import vn.socai.value.Authority;
import vn.socai.value.Ciphertext;
import vn.socai.value.Holder;
import vn.socai.value.PersonId;
import vn.socai.value.Stored;
import vn.socai.value.TeamId;

/** On the way into a team, out of it, or beside it. */
public sealed interface RequestEvent extends MemberEvent {
    /** The day. */
    LocalDate on();

    /**
     * A person asks to be a member.
     *
     * @param profile name, phone and post, encrypted under the person's own key
     */
    @Stored(name = "member.join-requested")
    record JoinRequested(TeamId team, PersonId person, Ciphertext profile, Holder holder, LocalDate on)
            implements RequestEvent {}

    /** Somebody between the asking and the deciding passes the request on: the leader introduces an applicant (VH10). */
    @Stored(name = "member.introduced")
    record ApplicantIntroduced(TeamId team, PersonId person, Authority by, LocalDate on) implements RequestEvent {}

    /** A request to join is refused, or was taken back. */
    @Stored(name = "member.join-rejected")
    record JoinRejected(TeamId team, PersonId person, Authority by, LocalDate on) implements RequestEvent {}

    /** A member asks to leave. */
    @Stored(name = "member.leave-requested")
    record LeaveRequested(TeamId team, PersonId person, LocalDate on) implements RequestEvent {}

    /** Somebody between passes it on: the leader proposes that the member may leave (VH11). */
    @Stored(name = "member.leave-proposed")
    record LeaveProposed(TeamId team, PersonId person, Authority by, LocalDate on) implements RequestEvent {}

    /** A person helps a team without being a member (VH9). */
    @Stored(name = "member.collaborator-added")
    record CollaboratorAdded(TeamId team, PersonId person, Ciphertext profile, LocalDate on)
            implements RequestEvent {}
}

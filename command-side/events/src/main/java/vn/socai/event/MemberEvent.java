package vn.socai.event;

import java.time.LocalDate;

import vn.socai.value.Ciphertext;
import vn.socai.value.Holder;
import vn.socai.value.PersonId;
import vn.socai.value.Stored;
import vn.socai.value.TeamId;

/** Persons in a team. They stand on the team's stream: who is in and who leads is decided there. */
public sealed interface MemberEvent extends Event
        permits MemberEvent.MemberJoined, MemberEvent.MemberLeft, MemberEvent.LeaderAppointed,
        MemberEvent.DeputyAppointed, MemberEvent.MemberAttested, RequestEvent {
    /** The team. */
    TeamId team();

    /** The person. */
    PersonId person();

    /**
     * A person is a member from a day on.
     *
     * @param profile name, phone and post, encrypted under the person's own key
     */
    @Stored(name = "member.joined")
    record MemberJoined(TeamId team, PersonId person, Ciphertext profile, LocalDate on) implements MemberEvent {}

    /** A person is no member any more from a day on; an office in the team ends with it. */
    @Stored(name = "member.left")
    record MemberLeft(TeamId team, PersonId person, LocalDate on) implements MemberEvent {}

    /** A member leads the team from a day on, in place of whoever did. */
    @Stored(name = "member.leader-appointed")
    record LeaderAppointed(TeamId team, PersonId person, LocalDate on) implements MemberEvent {}

    /** A member is deputy from a day on, in place of whoever was. */
    @Stored(name = "member.deputy-appointed")
    record DeputyAppointed(TeamId team, PersonId person, LocalDate on) implements MemberEvent {}

    /** What is recorded of a member for the rules on composition, in place of what was; never a party. */
    @Stored(name = "member.attested")
    record MemberAttested(TeamId team, PersonId person, Holder holder, LocalDate on) implements MemberEvent {}
}

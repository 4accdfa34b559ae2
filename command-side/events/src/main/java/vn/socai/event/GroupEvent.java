package vn.socai.event;

import java.time.LocalDate;
import java.util.Set;

import vn.socai.value.Authority;
import vn.socai.value.ChatPlatform;
import vn.socai.value.GroupId;
import vn.socai.value.GroupPlace;
import vn.socai.value.Participant;
import vn.socai.value.Sets;
import vn.socai.value.Stored;
import vn.socai.value.UnitId;

/** Groups on networks: who runs them and who is in them, by offices and never by name. */
public sealed interface GroupEvent extends Event {
    /** Where it belongs. */
    GroupPlace place();

    /** The group. */
    GroupId group();

    /**
     * A group is there.
     *
     * @param unit where its team stands, or the unit it is for
     * @param on the first day of the group
     */
    @Stored(name = "group.registered")
    record GroupRegistered(GroupPlace place, GroupId group, UnitId unit, ChatPlatform platform, String name,
            Authority host, Set<Participant> participants, LocalDate on) implements GroupEvent {
        public GroupRegistered {
            participants = Sets.ordered(Participant.class, participants);
        }
    }

    /** A group bears another name, or other people are in it, from a day on. */
    @Stored(name = "group.changed")
    record GroupChanged(GroupPlace place, GroupId group, UnitId unit, String name, Set<Participant> participants,
            LocalDate on) implements GroupEvent {
        public GroupChanged {
            participants = Sets.ordered(Participant.class, participants);
        }
    }

    /** A group is no more from a day on. */
    @Stored(name = "group.closed")
    record GroupClosed(GroupPlace place, GroupId group, UnitId unit, LocalDate on) implements GroupEvent {}
}

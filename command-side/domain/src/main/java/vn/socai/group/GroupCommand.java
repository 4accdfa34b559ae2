package vn.socai.group;

import java.time.LocalDate;
import java.util.Set;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.command.Concern;
import vn.socai.command.DecidedBy;
import vn.socai.ledger.StreamName;
import vn.socai.value.Authority;
import vn.socai.value.ChatPlatform;
import vn.socai.value.CommandId;
import vn.socai.value.GroupId;
import vn.socai.value.GroupPlace;
import vn.socai.value.Participant;

/** What can be asked of the groups of one place. */
@DecidedBy(GroupRegister.class)
public sealed interface GroupCommand extends Command {
    /** Where the group belongs. */
    GroupPlace place();

    /** The group. */
    GroupId group();

    @Override
    default StreamName stream() {
        return StreamName.groups(place());
    }

    @Override
    default Concern concern() {
        return switch (place()) {
            case GroupPlace.OfTeam p -> new Concern.OfTeam(p.team());
            case GroupPlace.OfCommune p -> new Concern.OfUnit(p.commune());
            case GroupPlace.OfResidents p -> new Concern.OfUnit(p.village());
            case GroupPlace.OfProvince p -> new Concern.OfUnit(p.province());
        };
    }

    /**
     * Says that a group is there (LC10, PL13, PL14, VH14, VH15, NT12).
     *
     * @param name as the network shows it, 1 to 200 characters, NFC; no person's name
     * @param host who opened it
     * @param on its first day, not in the future
     */
    @CommandName("group.register")
    record RegisterGroup(CommandId id, GroupPlace place, GroupId group, ChatPlatform platform, String name,
            Authority host, Set<Participant> participants, LocalDate on) implements GroupCommand {
        public RegisterGroup {
            participants = Set.copyOf(participants);
        }

        @Override
        public Authority by() {
            return host;
        }
    }

    /** Gives a group another name, or says who is in it now. */
    @CommandName("group.change")
    record ChangeGroup(CommandId id, GroupPlace place, GroupId group, String name, Set<Participant> participants,
            LocalDate on) implements GroupCommand {
        public ChangeGroup {
            participants = Set.copyOf(participants);
        }
    }

    /** Says that a group is no more. */
    @CommandName("group.close")
    record CloseGroup(CommandId id, GroupPlace place, GroupId group, LocalDate on) implements GroupCommand {}
}

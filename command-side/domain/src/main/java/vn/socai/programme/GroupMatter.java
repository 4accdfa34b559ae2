package vn.socai.programme;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.socai.unit.PlaceNames;
import vn.socai.value.Authority;
import vn.socai.value.ChatPlatform;
import vn.socai.value.GroupScope;
import vn.socai.value.Participant;
import vn.socai.value.TeamLevel;

/**
 * A group that somebody opens, or that is there.
 *
 * @param level of the team, for a team's group
 * @param names of the place on that day
 */
public record GroupMatter(GroupScope scope, @Nullable TeamLevel level, Authority host, ChatPlatform platform,
        String name, Set<Participant> participants, PlaceNames names) {
    public GroupMatter {
        participants = Set.copyOf(participants);
    }
}

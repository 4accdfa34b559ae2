package vn.socai.view.group;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.socai.value.Authority;
import vn.socai.value.ChatPlatform;
import vn.socai.value.GroupId;
import vn.socai.value.GroupPlace;
import vn.socai.value.Participant;
import vn.socai.value.UnitId;

/**
 * A group as the ledger knows it.
 *
 * @param closed the first day without it, absent while it stands
 */
public record GroupFile(GroupId group, GroupPlace place, UnitId unit, ChatPlatform platform, String name,
        Authority host, Set<Participant> participants, LocalDate from, @Nullable LocalDate closed) {
    public GroupFile {
        participants = Set.copyOf(participants);
    }

    /** Whether it stands on that day. */
    public boolean open(LocalDate day) {
        return !day.isBefore(from) && (closed == null || day.isBefore(closed));
    }
}

package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.socai.event.MemberEvent;
import vn.socai.event.MemberEvent.DeputyAppointed;
import vn.socai.event.MemberEvent.LeaderAppointed;
import vn.socai.event.MemberEvent.MemberAttested;
import vn.socai.event.MemberEvent.MemberJoined;
import vn.socai.event.MemberEvent.MemberLeft;
import vn.socai.event.RequestEvent;
import vn.socai.event.TeamEvent.TeamEstablished;
import vn.socai.value.Homes;
import vn.socai.value.PersonId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;

/** What must be remembered of a team to count it and its members: an end of the team is the end of every stay in it. */
public record TeamNote(Homes homes, TeamLevel level, LocalDate from, @Nullable LocalDate until, List<Stay> stays) {
    /** A person's stay in the team. */
    public record Stay(PersonId person, LocalDate joined, @Nullable LocalDate left) {}

    /** A figure that begins or ends on a day. */
    record Turn(UnitId unit, int slot, LocalDate day) {}

    public TeamNote {
        stays = List.copyOf(stays);
    }

    /** A team that was just founded. */
    public static TeamNote of(TeamEstablished event) {
        return new TeamNote(Homes.of(event.unit(), event.on()), event.level(), event.on(), null, List.of());
    }

    /** The team, ended. */
    public TeamNote dissolved(LocalDate on) {
        return new TeamNote(homes, level, from, on, stays);
    }

    /** The team, gone to another unit. */
    public TeamNote movedTo(UnitId unit, LocalDate on) {
        return new TeamNote(homes.movedTo(unit, on), level, from, until, stays);
    }

    /** The team after an event on its members. */
    public TeamNote after(MemberEvent event) {
        List<Stay> now = new ArrayList<>(stays);
        switch (event) {
            case MemberJoined e -> now.add(new Stay(e.person(), e.on(), null));
            case MemberLeft e -> now.replaceAll(stay -> stay.person().equals(e.person()) && stay.left() == null
                    ? new Stay(stay.person(), stay.joined(), e.on())
                    : stay);
            case LeaderAppointed e -> {
            }
            case DeputyAppointed e -> {
            }
            case MemberAttested e -> {
            }
            case RequestEvent e -> {
            }
        }
        return new TeamNote(homes, level, from, until, now);
    }

    /** All that the team adds to the figures of each unit in which it stood, by day. */
    Map<Turn, Long> turns() {
        Map<Turn, Long> turns = new HashMap<>();
        between(Slot.teams(level), from, until, turns);
        for (Stay stay : stays) {
            LocalDate left = stay.left();
            boolean teamFirst = until != null && (left == null || until.isBefore(left));
            between(Slot.MEMBERS, stay.joined(), teamFirst ? until : left, turns);
        }
        return turns;
    }

    private void between(int slot, LocalDate begin, @Nullable LocalDate end, Map<Turn, Long> turns) {
        homes.each((unit, came, went) -> {
            LocalDate first = came == null || begin.isAfter(came) ? begin : came;
            LocalDate last = end == null || (went != null && went.isBefore(end)) ? went : end;
            if (last == null || last.isAfter(first)) {
                turns.merge(new Turn(unit, slot, first), 1L, Long::sum);
            }
            if (last != null && last.isAfter(first)) {
                turns.merge(new Turn(unit, slot, last), -1L, Long::sum);
            }
        });
    }
}

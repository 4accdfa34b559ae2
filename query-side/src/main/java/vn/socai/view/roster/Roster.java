package vn.socai.view.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;
import vn.socai.view.Slice;
import vn.socai.view.Step;

/** What may be asked of teams and members, {@code at} a position of the ledger. */
public interface Roster {
    /** The team; absent where no such team was founded by then. */
    Optional<TeamCard> team(TeamId team, long at);

    /** Many teams; unknown ones are left out. */
    Map<TeamId, TeamCard> teams(Collection<TeamId> teams, long at);

    /**
     * A list of teams.
     *
     * @param first how many, 1 to {@link Slice#MAX}
     * @param after the cursor behind which to go on, absent for the start
     * @throws vn.socai.view.BadCursor where it is none of this list's
     */
    Slice<TeamCard> teams(TeamQuery query, int first, @Nullable String after, long at);

    /** The teams that stand at a unit itself, not below it, on that day. */
    List<TeamCard> teamsAt(UnitId unit, LocalDate on, long at);

    /** Who is in these teams on that day: leader, deputy, then by id; every team asked for has its line. */
    Map<TeamId, List<MemberCard>> members(Collection<TeamId> teams, LocalDate on, long at);

    /** Who leads these teams on that day; teams without a leader, and those that do not stand, are left out. */
    Map<TeamId, MemberCard> leaders(Collection<TeamId> teams, LocalDate on, long at);

    /** A list of members over a unit's subtree; {@code names} serves search and order. */
    Slice<MemberCard> members(MemberQuery query, Names names, int first, @Nullable String after, long at);

    /**
     * The requests under way in the teams of a unit's subtree that stand on that day, the oldest first.
     *
     * @throws vn.socai.view.BadCursor where the cursor is none of this list's
     */
    Slice<Waiting> waiting(UnitId unit, LocalDate on, int first, @Nullable String after, long at);

    /** Every team in which the person is or was. */
    Set<TeamId> teamsOf(PersonId person, long at);

    /** The person's stays and offices, earliest first. */
    default List<Stay> stays(PersonId person, long at) {
        return stays(person, Step.behind(at));
    }

    /** A team at a step, with everybody who was ever in it; absent where it was not founded by then. */
    Optional<TeamState> state(TeamId team, Step step);

    /** The person's stays and offices at a step, earliest first. */
    List<Stay> stays(PersonId person, Step step);

    /** Who is in a team on a day; absent where no such team stands that day. */
    Optional<Crew> crew(TeamId team, LocalDate on, long at);

    /** {@link #crew} of every team of a unit's subtree that stands on a day; in no order. */
    void eachCrew(UnitId unit, LocalDate on, LocalDate tree, long at, Consumer<Crew> reader);

    /** Every team of a unit's subtree that stands on a day, with who is in it then; in no order. */
    void eachTeam(UnitId unit, LocalDate on, LocalDate tree, long at, BiConsumer<TeamId, List<PersonId>> reader);
}

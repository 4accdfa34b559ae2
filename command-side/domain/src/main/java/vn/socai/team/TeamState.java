package vn.socai.team;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.socai.event.Event;
import vn.socai.event.MemberEvent;
import vn.socai.event.MemberEvent.DeputyAppointed;
import vn.socai.event.MemberEvent.LeaderAppointed;
import vn.socai.event.MemberEvent.MemberAttested;
import vn.socai.event.MemberEvent.MemberJoined;
import vn.socai.event.MemberEvent.MemberLeft;
import vn.socai.event.RequestEvent;
import vn.socai.event.TeamEvent;
import vn.socai.event.TeamEvent.CollaboratorsFormed;
import vn.socai.event.TeamEvent.FounderRecorded;
import vn.socai.event.TeamEvent.TeamDissolved;
import vn.socai.event.TeamEvent.TeamEstablished;
import vn.socai.event.TeamEvent.TeamMerged;
import vn.socai.event.TeamEvent.TeamRenamed;
import vn.socai.event.TeamEvent.TeamReorganised;
import vn.socai.event.TeamEvent.TeamTransferred;
import vn.socai.value.Homes;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;

/**
 * A team as its own stream tells it.
 *
 * @param homes where it stood
 * @param dissolved the first day without the team, absent while it stands
 * @param members every person who is or was in the team
 */
public record TeamState(TeamId team, Homes homes, TeamLevel level, String name, LocalDate established,
        @Nullable LocalDate dissolved, Map<PersonId, Membership> members, @Nullable PersonId leader,
        @Nullable PersonId deputy, TeamCircle circle) {

    /** A team of whose circle nothing is known. */
    public TeamState(TeamId team, UnitId unit, TeamLevel level, String name, LocalDate established,
            @Nullable LocalDate dissolved, Map<PersonId, Membership> members, @Nullable PersonId leader,
            @Nullable PersonId deputy) {
        this(team, Homes.of(unit, established), level, name, established, dissolved, members, leader, deputy, TeamCircle
                .of(established));
    }

    /** Where it stands now. */
    public UnitId unit() {
        return homes.now();
    }

    /** Where it stood on that day. */
    public UnitId unit(LocalDate day) {
        return homes.on(day);
    }

    /** A stay in the team; {@code left} is the first day outside. Whoever comes back opens a new stay. */
    public record Membership(LocalDate joined, @Nullable LocalDate left, @Nullable Membership before) {
        boolean holds(LocalDate day) {
            boolean now = !day.isBefore(joined) && (left == null || day.isBefore(left));
            return now || (before != null && before.holds(day));
        }
    }

    public TeamState {
        members = Map.copyOf(members);
    }

    /** Whether the team stood on that day. */
    public boolean active(LocalDate day) {
        return !day.isBefore(established) && (dissolved == null || day.isBefore(dissolved));
    }

    /** Whether the person was a member on that day. */
    public boolean member(PersonId person, LocalDate day) {
        Membership stay = members.get(person);
        return stay != null && stay.holds(day);
    }

    /** How many persons were members on that day. */
    public int size(LocalDate day) {
        return (int) members.values().stream().filter(stay -> stay.holds(day)).count();
    }

    /** The most members on any one day from {@code from} on: a late entry must not overfill a later day. */
    public int peak(LocalDate from) {
        int peak = size(from);
        for (Membership stay : members.values()) {
            for (Membership s = stay; s != null; s = s.before) {
                if (s.joined.isAfter(from)) {
                    peak = Math.max(peak, size(s.joined));
                }
            }
        }
        return peak;
    }

    /** The state after one more event of the team's stream; {@code state} is null before the first. */
    public static TeamState after(@Nullable TeamState state, Event event) {
        return switch (event) {
            case TeamEvent e -> afterTeam(state, e);
            case MemberEvent e -> afterMember(Objects.requireNonNull(state), e);
            default -> throw new IllegalArgumentException("not an event of a team: " + event.getClass());
        };
    }

    private static TeamState afterTeam(@Nullable TeamState s, TeamEvent event) {
        return switch (event) {
            case TeamEstablished e ->
                new TeamState(e.team(), e.unit(), e.level(), e.name(), e.on(), null, Map.of(), null, null);
            case TeamRenamed e -> new TeamState(e.team(), Objects.requireNonNull(s).homes, s.level, e.name(),
                    s.established, s.dissolved, s.members, s.leader, s.deputy, s.circle);
            case TeamDissolved e -> Objects.requireNonNull(s).ended(e.on());
            case TeamMerged e -> Objects.requireNonNull(s).ended(e.on());
            case TeamTransferred e -> Objects.requireNonNull(s).movedTo(e.unit(), e.on());
            case TeamReorganised e -> Objects.requireNonNull(s).with(s.circle.decidedOn(e.on()));
            case CollaboratorsFormed e -> Objects.requireNonNull(s).with(s.circle.formedOn(e.on()));
            case FounderRecorded e -> Objects.requireNonNull(s);
        };
    }

    private static TeamState afterMember(TeamState s, MemberEvent event) {
        return switch (event) {
            case MemberJoined e -> s.with(s.circle.settled(e.person()))
                    .with(e.person(), new Membership(e.on(), null, s.members.get(e.person())));
            case MemberLeft e -> {
                Membership stay = Objects.requireNonNull(s.members.get(e.person()));
                TeamState left = s.with(s.circle.settled(e.person()))
                        .with(e.person(), new Membership(stay.joined, e.on(), stay.before));
                yield left.offices(e.person().equals(s.leader) ? null : s.leader,
                        e.person().equals(s.deputy) ? null : s.deputy);
            }
            case LeaderAppointed e -> s.offices(e.person(), e.person().equals(s.deputy) ? null : s.deputy);
            case DeputyAppointed e -> s.offices(e.person().equals(s.leader) ? null : s.leader, e.person());
            case MemberAttested e -> s.with(s.circle.attested(e.person(), e.holder()));
            case RequestEvent e -> s.with(s.circle.after(e));
        };
    }

    private TeamState ended(LocalDate on) {
        return new TeamState(team, homes, level, name, established, on, members, leader, deputy, circle);
    }

    private TeamState movedTo(UnitId unit, LocalDate on) {
        return new TeamState(team, homes.movedTo(unit, on), level, name, established, dissolved, members, leader,
                deputy, circle);
    }

    private TeamState with(TeamCircle now) {
        return new TeamState(team, homes, level, name, established, dissolved, members, leader, deputy, now);
    }

    private TeamState with(PersonId person, Membership stay) {
        Map<PersonId, Membership> all = new HashMap<>(members);
        all.put(person, stay);
        return new TeamState(team, homes, level, name, established, dissolved, all, leader, deputy, circle);
    }

    private TeamState offices(@Nullable PersonId newLeader, @Nullable PersonId newDeputy) {
        return new TeamState(team, homes, level, name, established, dissolved, members, newLeader, newDeputy, circle);
    }
}

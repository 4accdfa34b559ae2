package vn.socai.team;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.socai.event.RequestEvent;
import vn.socai.event.RequestEvent.ApplicantIntroduced;
import vn.socai.event.RequestEvent.CollaboratorAdded;
import vn.socai.event.RequestEvent.JoinRejected;
import vn.socai.event.RequestEvent.JoinRequested;
import vn.socai.event.RequestEvent.LeaveProposed;
import vn.socai.event.RequestEvent.LeaveRequested;
import vn.socai.value.Ciphertext;
import vn.socai.value.Holder;
import vn.socai.value.PersonId;

/**
 * What stands around a team's members.
 *
 * @param holders what is recorded of members; of whom nothing is, is not in it
 * @param requests those under way, by person
 * @param decided the days on which a decision named the team's people: its founding and every reorganisation
 * @param formed the day from which there is a group of collaborators, absent where there is none
 */
public record TeamCircle(Map<PersonId, Holder> holders, Map<PersonId, Request> requests, Set<LocalDate> decided,
        @Nullable LocalDate formed, Set<PersonId> collaborators) {

    /**
     * A request under way.
     *
     * @param joining whether into the team, otherwise out of it
     * @param steps taken so far, 1 after the asking
     * @param last the day of the last step
     * @param profile of an applicant, sealed
     */
    public record Request(boolean joining, int steps, LocalDate last, @Nullable Ciphertext profile, Holder holder) {}

    public TeamCircle {
        holders = Map.copyOf(holders);
        requests = Map.copyOf(requests);
        decided = Set.copyOf(decided);
        collaborators = Set.copyOf(collaborators);
    }

    static TeamCircle of(LocalDate founded) {
        return new TeamCircle(Map.of(), Map.of(), Set.of(founded), null, Set.of());
    }

    /** What is recorded of a member. */
    public Holder holder(PersonId person) {
        return holders.getOrDefault(person, Holder.UNKNOWN);
    }

    TeamCircle attested(PersonId person, Holder holder) {
        Map<PersonId, Holder> now = new HashMap<>(holders);
        now.put(person, holder);
        return new TeamCircle(now, requests, decided, formed, collaborators);
    }

    TeamCircle decidedOn(LocalDate day) {
        Set<LocalDate> now = new HashSet<>(decided);
        now.add(day);
        return new TeamCircle(holders, requests, now, formed, collaborators);
    }

    TeamCircle formedOn(LocalDate day) {
        return new TeamCircle(holders, requests, decided, day, collaborators);
    }

    /** A person came in or went out: whatever was under way is over. */
    TeamCircle settled(PersonId person) {
        return with(person, null);
    }

    TeamCircle after(RequestEvent event) {
        return switch (event) {
            case JoinRequested e -> with(e.person(), new Request(true, 1, e.on(), e.profile(), e.holder()));
            case ApplicantIntroduced e -> with(e.person(), next(e.person(), e.on()));
            case JoinRejected e -> with(e.person(), null);
            case LeaveRequested e -> with(e.person(), new Request(false, 1, e.on(), null, Holder.UNKNOWN));
            case LeaveProposed e -> with(e.person(), next(e.person(), e.on()));
            case CollaboratorAdded e -> {
                Set<PersonId> now = new HashSet<>(collaborators);
                now.add(e.person());
                yield new TeamCircle(holders, requests, decided, formed, now);
            }
        };
    }

    private Request next(PersonId person, LocalDate on) {
        Request before = Objects.requireNonNull(requests.get(person));
        return new Request(before.joining, before.steps + 1, on, before.profile, before.holder);
    }

    private TeamCircle with(PersonId person, @Nullable Request request) {
        Map<PersonId, Request> now = new HashMap<>(requests);
        if (request == null) {
            now.remove(person);
        } else {
            now.put(person, request);
        }
        return new TeamCircle(holders, now, decided, formed, collaborators);
    }
}

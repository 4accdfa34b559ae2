package vn.socai.view.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.event.RequestEvent;
import vn.socai.event.RequestEvent.ApplicantIntroduced;
import vn.socai.event.RequestEvent.CollaboratorAdded;
import vn.socai.event.RequestEvent.JoinRejected;
import vn.socai.event.RequestEvent.JoinRequested;
import vn.socai.event.RequestEvent.LeaveProposed;
import vn.socai.event.RequestEvent.LeaveRequested;
import vn.socai.value.Authority;
import vn.socai.value.Holder;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;

/**
 * What stands around the members of a team.
 *
 * @param founder whose decision founded it, absent where that was not recorded
 * @param into the team into which it went, absent where it did not
 * @param attestations what is recorded of members, the last of each
 * @param requests to join and to leave that are under way, the oldest first
 * @param formed from when it has collaborators, absent where it has none
 */
public record Annex(@Nullable Authority founder, @Nullable TeamId into, List<Attestation> attestations,
        List<Request> requests, @Nullable LocalDate formed, List<PersonId> collaborators) {
    static final Annex EMPTY = new Annex(null, null, List.of(), List.of(), null, List.of());

    /** What is recorded of a member. */
    public record Attestation(PersonId person, Holder holder) {}

    /**
     * A request under way.
     *
     * @param joining whether into the team, otherwise out of it
     * @param steps taken, 1 after the asking
     * @param asked the day of the asking
     * @param last the day of the last step
     * @param position of the last step
     */
    public record Request(PersonId person, boolean joining, int steps, LocalDate asked, LocalDate last,
            long position) {}

    public Annex {
        attestations = List.copyOf(attestations);
        requests = List.copyOf(requests);
        collaborators = List.copyOf(collaborators);
    }

    /** What is recorded of a member. */
    public Holder holder(PersonId person) {
        return attestations.stream()
                .filter(a -> a.person().equals(person))
                .map(Attestation::holder)
                .findFirst()
                .orElse(Holder.UNKNOWN);
    }

    Annex foundedBy(Authority office) {
        return new Annex(office, into, attestations, requests, formed, collaborators);
    }

    Annex mergedInto(TeamId team) {
        return new Annex(founder, team, attestations, requests, formed, collaborators);
    }

    Annex formedOn(LocalDate day) {
        return new Annex(founder, into, attestations, requests, day, collaborators);
    }

    Annex attested(PersonId person, Holder holder) {
        List<Attestation> now = new ArrayList<>(attestations);
        now.removeIf(a -> a.person().equals(person));
        now.add(new Attestation(person, holder));
        return new Annex(founder, into, now, requests, formed, collaborators);
    }

    /** A person came in or went out: whatever was under way is over. */
    Annex settled(PersonId person) {
        List<Request> now = new ArrayList<>(requests);
        now.removeIf(request -> request.person().equals(person));
        return new Annex(founder, into, attestations, now, formed, collaborators);
    }

    Annex after(RequestEvent event, long position) {
        return switch (event) {
            case JoinRequested e -> with(new Request(e.person(), true, 1, e.on(), e.on(), position));
            case LeaveRequested e -> with(new Request(e.person(), false, 1, e.on(), e.on(), position));
            case ApplicantIntroduced e -> stepped(e.person(), e.on(), position);
            case LeaveProposed e -> stepped(e.person(), e.on(), position);
            case JoinRejected e -> settled(e.person());
            case CollaboratorAdded e -> {
                List<PersonId> now = new ArrayList<>(collaborators);
                now.add(e.person());
                yield new Annex(founder, into, attestations, requests, formed, now);
            }
        };
    }

    private Annex with(Request request) {
        List<Request> now = new ArrayList<>(requests);
        now.add(request);
        return new Annex(founder, into, attestations, now, formed, collaborators);
    }

    private Annex stepped(PersonId person, LocalDate on, long position) {
        return new Annex(founder, into, attestations, requests.stream()
                .map(r -> r.person().equals(person)
                        ? new Request(person, r.joining(), r.steps() + 1, r.asked(), on, position)
                        : r)
                .toList(), formed, collaborators);
    }
}

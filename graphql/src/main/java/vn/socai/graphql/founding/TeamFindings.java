package vn.socai.graphql.founding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.programme.Judge;
import vn.socai.programme.Matter;
import vn.socai.programme.TeamMatter;
import vn.socai.programme.Verdict;
import vn.socai.programme.Verdict.Grade;
import vn.socai.value.Holder;
import vn.socai.value.PersonId;
import vn.socai.view.roster.Crew;
import vn.socai.view.roster.Crew.Seated;
import vn.socai.view.roster.Office;

/**
 * What the rules say of a team as it stands on a day: computed by the one interpreter and never stored.
 *
 * @param size of its size, absent where no rule is on it
 * @param staff of who is in it, rule by rule
 */
public record TeamFindings(Optional<Verdict> size, List<Verdict> staff) {
    public TeamFindings {
        staff = List.copyOf(staff);
    }

    /** @param binding the programmes that bind the team's unit that day, the nearest first */
    public static TeamFindings of(List<ProgrammeAdopted> binding, Crew crew) {
        Map<Office, PersonId> seats = crew.members()
                .stream()
                .filter(member -> member.office() != Office.MEMBER)
                .collect(Collectors.toMap(Seated::office, Seated::person, (one, other) -> one));
        List<Holder> members = crew.members()
                .stream()
                .map(member -> crew.card().annex().holder(member.person()))
                .toList();
        return new TeamFindings(Judge.judge(binding, new Matter.Members(crew.card().level(), members.size())),
                Judge.all(binding, new TeamMatter.Staff(crew.card().level(), members, holder(crew, seats.get(
                        Office.LEADER)), holder(crew, seats.get(Office.DEPUTY)))));
    }

    private static @Nullable Holder holder(Crew crew, @Nullable PersonId person) {
        return person == null ? null : crew.card().annex().holder(person);
    }

    /** All verdicts. */
    public Stream<Verdict> all() {
        return Stream.concat(size.stream(), staff.stream());
    }

    /** Whether its size breaks a rule. */
    public boolean breaksSize() {
        return size.filter(verdict -> verdict.grade() == Grade.BREACH).isPresent();
    }

    /** Whether who is in it breaks a rule. */
    public boolean breaksStaff() {
        return staff.stream().anyMatch(verdict -> verdict.grade() == Grade.BREACH);
    }
}

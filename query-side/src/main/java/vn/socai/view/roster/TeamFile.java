package vn.socai.view.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import vn.socai.value.Homes;
import vn.socai.value.LegalBasis;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;

/**
 * A team with everybody who is or was in it.
 *
 * @param homes where it stood
 * @param presences in the order in which they began in the ledger
 * @param annex what stands around the members
 */
public record TeamFile(TeamId id, Homes homes, TeamLevel level, String name, LocalDate from,
        @Nullable LocalDate until, LegalBasis decision, List<Presence> presences, Annex annex) {

    /** A person's time in the team; {@code terms} are its offices one after the other. */
    public record Presence(PersonId person, LocalDate joined, @Nullable LocalDate left, List<Term> terms) {
        public Presence {
            terms = List.copyOf(terms);
        }
    }

    /** An office from a day until a day, and the position of the event that began it. */
    public record Term(Office office, LocalDate from, @Nullable LocalDate until, long position) {}

    public TeamFile {
        presences = List.copyOf(presences);
    }

    TeamFile renamed(String newName) {
        return new TeamFile(id, homes, level, newName, from, until, decision, presences, annex);
    }

    TeamFile movedTo(UnitId unit, LocalDate on) {
        return new TeamFile(id, homes.movedTo(unit, on), level, name, from, until, decision, presences, annex);
    }

    TeamFile dissolved(LocalDate on) {
        return new TeamFile(id, homes, level, name, from, on, decision, presences, annex);
    }

    TeamFile joined(PersonId person, LocalDate on, long position) {
        List<Presence> more = new ArrayList<>(presences);
        more.add(new Presence(person, on, null, List.of(new Term(Office.MEMBER, on, null, position))));
        return with(more);
    }

    TeamFile left(PersonId person, LocalDate on) {
        return change(p -> p.person().equals(person), p -> new Presence(person, p.joined(), on, closed(p, on)));
    }

    /** The person takes the office over from whoever holds it, who goes on as a member. */
    TeamFile appointed(PersonId person, Office office, LocalDate on, long position) {
        return change(p -> !p.person().equals(person) && office(p) == office, p -> turned(p, Office.MEMBER, on,
                position)).change(p -> p.person().equals(person), p -> turned(p, office, on, position));
    }

    private TeamFile change(Predicate<Presence> which, UnaryOperator<Presence> how) {
        return with(presences.stream().map(p -> p.left() == null && which.test(p) ? how.apply(p) : p).toList());
    }

    private TeamFile with(List<Presence> now) {
        return new TeamFile(id, homes, level, name, from, until, decision, now, annex);
    }

    TeamFile with(Annex now) {
        return new TeamFile(id, homes, level, name, from, until, decision, presences, now);
    }

    private static Presence turned(Presence p, Office office, LocalDate on, long position) {
        List<Term> terms = new ArrayList<>(closed(p, on));
        terms.add(new Term(office, on, null, position));
        return new Presence(p.person(), p.joined(), p.left(), terms);
    }

    private static List<Term> closed(Presence p, LocalDate on) {
        return p.terms()
                .stream()
                .map(term -> term.until() == null ? new Term(term.office(), term.from(), on, term.position()) : term)
                .toList();
    }

    /** The office held now; of a person who left, a member's. */
    static Office office(Presence p) {
        Term last = p.terms().getLast();
        return last.until() == null ? last.office() : Office.MEMBER;
    }

    /** The office held on a day; of a day on which none began yet, a member's. */
    static Office office(Presence p, LocalDate on) {
        Office held = Office.MEMBER;
        for (Term term : p.terms()) {
            LocalDate end = term.until();
            if (!on.isBefore(term.from()) && (end == null || on.isBefore(end))) {
                held = term.office();
            }
        }
        return held;
    }

    /** Who is in the team on a day. */
    Crew crew(LocalDate on) {
        return new Crew(card(on), presences.stream()
                .filter(p -> holds(p, on))
                .map(p -> new Crew.Seated(p.person(), office(p, on)))
                .toList());
    }

    /** Whether the person is in the team, which must stand, on that day. */
    boolean holds(Presence p, LocalDate day) {
        return !day.isBefore(p.joined()) && (p.left() == null || day.isBefore(p.left())) && card().active(day);
    }

    /** The team as it stands now. */
    TeamCard card() {
        return card(homes.now());
    }

    /** The team where it stood on a day. */
    TeamCard card(LocalDate on) {
        return card(homes.on(on));
    }

    private TeamCard card(UnitId unit) {
        PersonId leader = null;
        PersonId deputy = null;
        int members = 0;
        for (Presence p : presences) {
            if (p.left() == null) {
                members++;
                leader = office(p) == Office.LEADER ? p.person() : leader;
                deputy = office(p) == Office.DEPUTY ? p.person() : deputy;
            }
        }
        return new TeamCard(id, unit, level, name, from, until, decision, members, leader, deputy, annex);
    }
}

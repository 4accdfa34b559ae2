package vn.socai.view.chronicle;

import java.time.LocalDate;

import vn.socai.event.Event;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;

/** Whose history is asked for. */
public sealed interface Subject {
    /** Whether an event of one of the subject's commits is the subject's own. */
    boolean has(Event event);

    /** A unit and all that counts below it on the tree of a day. */
    record Below(UnitId unit, LocalDate tree) implements Subject {
        @Override
        public boolean has(Event event) {
            return true;
        }
    }

    /** A team: its life, its members, its visits. */
    record OfTeam(TeamId team) implements Subject {
        @Override
        public boolean has(Event event) {
            return Named.in(event, team);
        }
    }

    /** A person, where an event names it as such: joining, leaving, offices, erasure; not the visits made. */
    record OfPerson(PersonId person) implements Subject {
        @Override
        public boolean has(Event event) {
            return Named.in(event, person);
        }
    }
}

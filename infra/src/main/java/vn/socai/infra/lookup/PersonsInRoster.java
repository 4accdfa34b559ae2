package vn.socai.infra.lookup;

import java.util.Set;

import vn.socai.person.Persons;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.view.roster.Roster;

/** Persons as the roster has them. */
public final class PersonsInRoster implements Persons {
    private final Roster roster;
    private final Reach reach;

    public PersonsInRoster(Roster roster, Reach reach) {
        this.roster = roster;
        this.reach = reach;
    }

    @Override
    public Set<TeamId> teamsOf(PersonId person) {
        return reach.ask(at -> roster.teamsOf(person, at), teams -> !teams.isEmpty());
    }
}

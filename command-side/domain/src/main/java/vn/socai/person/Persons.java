package vn.socai.person;

import java.util.Set;

import vn.socai.value.PersonId;
import vn.socai.value.TeamId;

/** What is asked of a person before a command about one is let in. */
public interface Persons {
    /** Every team in which the person is or ever was; empty for a person that the ledger does not know. */
    Set<TeamId> teamsOf(PersonId person);
}

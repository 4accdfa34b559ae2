package vn.socai.view.roster;

import java.util.List;

import vn.socai.value.PersonId;

/** A team with who is in it on a day, in the order in which they came; nothing personal. */
public record Crew(TeamCard card, List<Seated> members) {
    /** Somebody and the office held that day. */
    public record Seated(PersonId person, Office office) {}

    public Crew {
        members = List.copyOf(members);
    }
}

package vn.socai.infra.web;

import java.util.List;

import vn.socai.value.Role;
import vn.socai.value.UnitId;

/** Somebody who acts and reads in a story: an officer of a unit, or the leader of a team there. */
record Party(Story story, Role role, UnitId unit) {
    /**
     * Does something now.
     *
     * @param act the mutation
     * @param input its fields, written as in a YAML line; {@code $Xã Vân Hồ} is a unit, any other {@code $name} an id of its own, and
     *        {@code today} the story's day
     */
    Deed does(String act, String input) {
        return story.act(this, act, input);
    }

    /** Founds a team by a decision of the same day. */
    Deed founds(String team, String level, String unit, String on, String founder) {
        return does("establishTeam", "team: $" + team + ", unit: $" + unit + ", level: " + level + ", name: " + team
                + ", on: " + on + ", founder: " + founder + ", decision: " + Story.paper("1/QĐ-UBND", on));
    }

    /** Takes people into a team on a day; each may be followed by its posts: {@code An (VILLAGE_HEAD)}. */
    void takes(String team, String on, String... people) {
        for (String person : people) {
            takesOne(team, on, person).taken();
        }
    }

    Deed takesOne(String team, String on, String person) {
        String name = person.replaceAll(" \\(.*", "");
        String posts = person.contains("(") ? person.replaceAll(".*\\((.*)\\)", "$1") : "";
        return does("joinTeam", "team: $" + team + ", person: $" + name + ", profile: {name: " + name + "}, on: " + on
                + ", posts: [" + posts + "]");
    }

    /** What is refused of a question, by code; the rest is answered all the same. */
    List<String> isRefused(String question, String variables) {
        return Asking.codes(story.ask(this, question, variables));
    }

    /** The whole answer, as text. */
    String hears(String question, String variables) {
        return story.ask(this, question, variables).toString();
    }

    /** Reads what the views tell by now; the variables are written like an act's input. */
    Reading reads(String question, String variables) {
        return story.read(this, question, variables);
    }
}

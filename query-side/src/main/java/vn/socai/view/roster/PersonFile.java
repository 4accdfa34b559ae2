package vn.socai.view.roster;

import java.util.ArrayList;
import java.util.List;

import vn.socai.value.TeamId;

/** The teams in which a person is or was, each once, in the order of joining. */
record PersonFile(List<TeamId> teams) {
    PersonFile {
        teams = List.copyOf(teams);
    }

    PersonFile with(TeamId team) {
        if (teams.contains(team)) {
            return this;
        }
        List<TeamId> more = new ArrayList<>(teams);
        more.add(team);
        return new PersonFile(more);
    }
}

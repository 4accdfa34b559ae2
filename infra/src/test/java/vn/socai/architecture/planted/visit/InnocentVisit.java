package vn.socai.architecture.planted.visit;

import vn.socai.architecture.planted.team.TeamState;
import vn.socai.architecture.planted.team.Teams;
import vn.socai.architecture.planted.unit.OpenUnit;

record InnocentVisit(OpenUnit unit, Teams teams) {

    boolean knows(String person) {
        return teams.find(unit.id()).map(TeamState::membership).filter(it -> it.person().equals(person)).isPresent();
    }
}

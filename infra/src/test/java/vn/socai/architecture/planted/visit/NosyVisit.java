package vn.socai.architecture.planted.visit;

import vn.socai.architecture.planted.team.ClockTeam;
import vn.socai.architecture.planted.team.TeamCommand;

record NosyVisit(ClockTeam team, TeamCommand.Found command) {}

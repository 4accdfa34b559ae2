package vn.socai.architecture.planted.visit;

import vn.socai.architecture.planted.team.ClockTeam;

record NosyVisit(ClockTeam team) {}

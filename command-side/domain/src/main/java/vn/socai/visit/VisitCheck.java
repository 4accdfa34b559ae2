package vn.socai.visit;

import java.time.LocalDate;

import vn.socai.command.Rejected;
import vn.socai.team.TeamState;
import vn.socai.team.Teams;
import vn.socai.unit.Units;
import vn.socai.unit.UnitsInForce;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;
import vn.socai.value.VisitFacts;
import vn.socai.visit.VisitRejection.InFuture;
import vn.socai.visit.VisitRejection.MemberNotActive;
import vn.socai.visit.VisitRejection.OutsideTeamsArea;
import vn.socai.visit.VisitRejection.TeamNotActive;
import vn.socai.visit.VisitRejection.TooEarly;
import vn.socai.visit.VisitRejection.UnknownTeam;

/** Whether what is said of a visit can have happened: the team, its member and the unit as they were on that day. */
record VisitCheck(Teams teams, Units units, LocalDate today) {
    /** The day of 793/BTTTT-THH, which called the first teams into being; the map begins on it, too. */
    static final LocalDate FIRST_DAY = LocalDate.of(2022, 3, 5);

    TeamState team(TeamId team) {
        return teams.find(team).orElseThrow(() -> new Rejected(new UnknownTeam(team)));
    }

    /** The team, if the facts fit it; {@code field} is the component of the command that holds them. */
    TeamState fits(TeamId id, VisitFacts facts, String field) {
        LocalDate day = facts.occurredOn();
        if (day.isAfter(today)) {
            throw new Rejected(new InFuture(day, today, field + ".occurredOn"));
        }
        if (day.isBefore(FIRST_DAY)) {
            throw new Rejected(new TooEarly(FIRST_DAY, field + ".occurredOn"));
        }
        TeamState team = team(id);
        if (!team.active(day)) {
            throw new Rejected(new TeamNotActive(day, field + ".occurredOn"));
        }
        if (!team.member(facts.by(), day)) {
            throw new Rejected(new MemberNotActive(day, field + ".by"));
        }
        UnitLevel level = UnitsInForce.level(units, facts.unit(), day, field + ".unit");
        if (!worksIn(team, facts.unit(), level, day)) {
            throw new Rejected(new OutsideTeamsArea(facts.unit(), field + ".unit"));
        }
        return team;
    }

    /**
     * A village team works in its village; a commune or school team in its commune and the villages of it. Where the commune is
     * gone by that day, its team works in the area it had, and in the commune that took it.
     */
    private boolean worksIn(TeamState team, UnitId unit, UnitLevel level, LocalDate day) {
        UnitId home = team.unit(day);
        if (unit.equals(home)) {
            return true;
        }
        if (team.level() == TeamLevel.VILLAGE) {
            return false;
        }
        return units.within(unit, home, day)
                || (level == UnitLevel.COMMUNE && units.inForce(home, day).isEmpty()
                        && units.within(home, unit, day));
    }
}

package vn.socai.group;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Rejected;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.group.GroupRejection.PlaceUnfit;
import vn.socai.programme.Programmes;
import vn.socai.team.TeamState;
import vn.socai.team.Teams;
import vn.socai.unit.PlaceNames;
import vn.socai.unit.Units;
import vn.socai.unit.UnitsInForce;
import vn.socai.value.GroupPlace;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;

/** What a place is on a day, for whoever opens a group there. */
record Ground(Units units, Teams teams, Programmes programmes) {
    /**
     * A place on a day.
     *
     * @param unit of its team, or itself
     * @param team where it is one
     * @param level of its team, absent where it is no team
     */
    record Site(UnitId unit, @Nullable TeamId team, @Nullable TeamLevel level, PlaceNames names) {}

    Site site(GroupPlace place, LocalDate on) {
        return switch (place) {
            case GroupPlace.OfTeam p -> {
                TeamState team = teams.find(p.team())
                        .filter(state -> state.active(on))
                        .orElseThrow(() -> new Rejected(new PlaceUnfit()));
                yield new Site(team.unit(on), p.team(), team.level(), units.names(team.unit(on), on));
            }
            case GroupPlace.OfCommune p -> site(p.commune(), UnitLevel.COMMUNE, on);
            case GroupPlace.OfResidents p -> site(p.village(), UnitLevel.VILLAGE, on);
            case GroupPlace.OfProvince p -> site(p.province(), UnitLevel.PROVINCE, on);
        };
    }

    private Site site(UnitId unit, UnitLevel level, LocalDate on) {
        if (UnitsInForce.level(units, unit, on, "place") != level) {
            throw new Rejected(new PlaceUnfit());
        }
        return new Site(unit, null, null, units.names(unit, on));
    }

    List<ProgrammeAdopted> binding(Site site, LocalDate on) {
        return programmes.binding(site.unit(), on);
    }
}

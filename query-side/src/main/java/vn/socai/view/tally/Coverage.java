package vn.socai.view.tally;

import java.util.List;

import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Rule;
import vn.socai.value.TeamRule;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;

/**
 * How many units of an area have the teams that a rule of a programme asks for.
 *
 * @param area the unit asked about, as far as the programme binds in it
 * @param rule a {@link TeamRule.TeamsPerCommune} or {@link TeamRule.TeamsPerVillage}
 * @param level the level of the units that are counted
 * @param covered units with enough teams
 * @param due units in which the rule asks for teams
 * @param shortfalls the first of the units that lack teams, at most 100, in the order of their ids
 */
public record Coverage(UnitId area, ProgrammeVersion programme, Rule rule, UnitLevel level, int covered, int due,
        List<Shortfall> shortfalls) {
    /** A unit that lacks teams. */
    public record Shortfall(UnitId unit, long teams, int asked) {}

    public Coverage {
        shortfalls = List.copyOf(shortfalls);
    }
}

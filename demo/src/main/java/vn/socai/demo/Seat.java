package vn.socai.demo;

import vn.socai.demo.Country.Place;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;

/**
 * The place of one team: little enough that a country of them stays in memory.
 *
 * @param number the team's number in the demonstration, from 0
 * @param commune the commune of July 2022
 * @param village the number of its invented village, from 1; 0 for a team of the commune itself
 * @param late founded by a later decision than the commune's first teams
 */
record Seat(int number, Place commune, int village, Custom custom, boolean late) {
    TeamLevel level() {
        return village == 0 ? TeamLevel.COMMUNE : TeamLevel.VILLAGE;
    }

    /** Where the team stands. The id of a village says that it is invented (mẫu, a sample). */
    UnitId unit() {
        return village == 0 ? commune.unit() : new UnitId("mau." + commune.code() + "." + village);
    }

    UnitKind villageKind() {
        return custom.villageKind(commune.kind());
    }

    /** The proper name of the village; with its kind before it, such as {@code Thôn Mẫu 1}, it says that it is invented. */
    String villageName() {
        return "Mẫu " + village;
    }

    Makeup makeup() {
        return custom.makeup(village == 0);
    }
}

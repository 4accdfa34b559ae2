package vn.socai.demo;

import vn.socai.ledger.Actor;
import vn.socai.value.Role;
import vn.socai.value.UnitId;

/** Who acts in the demonstration; the subjects name nobody. */
final class Actors {
    /** Loads the map and the programmes. */
    static final Actor SERVICE = new Actor("demo", Role.SYSTEM, UnitId.COUNTRY);
    /** Founds teams and sends the notebooks of whole teams. */
    static final Actor OFFICER = new Actor("demo-can-bo", Role.OFFICER, UnitId.COUNTRY);
    /** Sends the visits of a team one by one. */
    static final Actor LEADER = new Actor("demo-to-truong", Role.TEAM_LEADER, UnitId.COUNTRY);

    private Actors() {}
}

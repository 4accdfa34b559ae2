package vn.socai.view.tally;

import vn.socai.value.UnitId;

/** Lists of positions that the tally keeps beside its cells, for whoever asks which events made a figure. */
public enum Trace {
    /** Commits that touched a unit's households without naming the unit; hardly any. */
    UNNAMED("x"),
    /** Commits of teams and members. */
    TEAMS("y"),
    /** Commits of targets. */
    TARGETS("z");

    private final String prefix;

    Trace(String prefix) {
        this.prefix = prefix;
    }

    /** The key of a unit's list. */
    public String key(UnitId unit) {
        return prefix + "/" + unit.value();
    }

    /** The key of the list of all units. */
    public String all() {
        return prefix + "!";
    }
}

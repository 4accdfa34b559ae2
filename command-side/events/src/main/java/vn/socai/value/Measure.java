package vn.socai.value;

/** A figure that a target can be set on. */
public enum Measure implements Coded {
    /** Teams in being on the last day. */
    TEAMS(1),
    /** Members on the last day. */
    MEMBERS(2),
    /** Visits that stand. */
    VISITS(3),
    /** Distinct households visited in the window. */
    HOUSEHOLDS(4),
    /** People guided, counted at each visit. */
    PEOPLE_GUIDED(5);

    private final int code;

    Measure(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

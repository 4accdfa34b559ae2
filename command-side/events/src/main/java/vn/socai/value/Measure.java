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
    PEOPLE_GUIDED(5),
    /** Households with a proficient person (BT4), on the last day. */
    PROFICIENT_HOUSEHOLDS(6),
    /** Distinct OCOP products that came onto e-commerce platforms (NT9), on the last day. */
    OCOP_LISTED(7),
    /** Digital shops opened in the window (NT10). */
    DIGITAL_SHOPS(8),
    /** Households that lead others (NT10), on the last day. */
    LEAD_HOUSEHOLDS(9),
    /** People brought onto a platform in the window (PL12). */
    ON_PLATFORM(10),
    /** Members who were trained (LC7), on the last day. */
    TRAINED_MEMBERS(11);

    private final int code;

    Measure(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

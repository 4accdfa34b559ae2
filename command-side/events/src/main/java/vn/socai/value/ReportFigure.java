package vn.socai.value;

/** A figure of a report. States are as at the end of the period, flows are of its days. */
public enum ReportFigure implements Coded {
    COMMUNE_TEAMS(1),
    VILLAGE_TEAMS(2),
    SCHOOL_TEAMS(3),
    MEMBERS(4),
    VISITS(10),
    /** Summed over the visits. */
    PEOPLE_GUIDED(11),
    /** Distinct households. */
    HOUSEHOLDS(12),
    VISITS_GOVERNMENT(13),
    VISITS_ECONOMY(14),
    VISITS_SOCIETY(15),
    VISITS_PUBLIC_SERVICES(20),
    VISITS_SHOPPING(21),
    VISITS_PAYMENT(22),
    VISITS_SELF_PROTECTION(23),
    VISITS_LOCAL_PLATFORM(24),
    TARGETS(30),
    TARGETS_MET(31);

    private final int code;

    ReportFigure(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

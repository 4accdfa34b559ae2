package vn.socai.value;

/** How often a document asks for a report. Only what is {@link #MONTHLY} can have a day. */
public enum Frequency implements Coded {
    /** Hằng tháng. */
    MONTHLY(1, "hằng tháng", "monthly"),
    /** Định kỳ, no period stated. */
    PERIODIC(2, "định kỳ", "periodic"),
    /** Thường xuyên. */
    REGULAR(3, "thường xuyên", "regular"),
    /** Đột xuất. */
    AD_HOC(4, "đột xuất", "ad hoc"),
    /** Kịp thời: as soon as there is something to tell. */
    PROMPT(5, "kịp thời", "promptly");

    private final int code;
    private final String vi;
    private final String en;

    Frequency(int code, String vi, String en) {
        this.code = code;
        this.vi = vi;
        this.en = en;
    }

    @Override
    public int code() {
        return code;
    }

    /** As a document puts it. */
    public String vi() {
        return vi;
    }

    /** The same in English. */
    public String en() {
        return en;
    }
}

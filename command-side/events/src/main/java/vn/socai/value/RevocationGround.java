package vn.socai.value;

/** Why a commendation is taken back: Law 06/2022/QH15, chapter VII. */
public enum RevocationGround implements Coded {
    /** Kê khai gian dối. A false declaration. */
    FALSE_DECLARATION(1),
    /** Làm giả hồ sơ. A forged file. */
    FORGED_FILE(2),
    /** Thẩm định sai. A wrong appraisal. */
    WRONG_APPRAISAL(3),
    /** Kết luận sau đó về thời kỳ được xét. A later finding about the period. */
    LATER_FINDING(4);

    private final int code;

    RevocationGround(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

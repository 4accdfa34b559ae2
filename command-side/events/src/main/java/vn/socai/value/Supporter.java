package vn.socai.value;

/** Who supports the teams from outside the government. */
public enum Supporter implements Coded {
    /** Doanh nghiệp viễn thông. */
    TELECOM(1),
    /** Doanh nghiệp bưu chính. */
    POSTAL(2),
    /** Doanh nghiệp công nghệ số. */
    DIGITAL(3),
    /** Doanh nghiệp sở hữu sàn thương mại điện tử. */
    MARKETPLACE(4),
    /** Cơ quan. */
    AGENCY(5),
    /** Tổ chức xã hội. */
    SOCIAL_ORGANISATION(6);

    private final int code;

    Supporter(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

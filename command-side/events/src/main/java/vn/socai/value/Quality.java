package vn.socai.value;

/** What a programme asks of a member. It is recorded as attested or not, and nothing more of the person. */
public enum Quality implements Coded {
    /** VH8, PL6. */
    ENTHUSIASM(1, "lòng nhiệt tình hoạt động cộng đồng", "enthusiasm for community work"),
    /** VH8. */
    OPEN_MIND(2, "tư duy muốn chấp nhận và thử nghiệm cái mới", "a mind to accept and try the new"),
    /** VH8, PL6. */
    PLATFORM_SKILL(3, "kỹ năng sử dụng nền tảng số, công nghệ số", "skill with digital platforms"),
    /** VH6, VH8, PL6. */
    COMMUNICATION(4, "khả năng tuyên truyền, hướng dẫn, hỗ trợ người dân", "ability to communicate, guide and support"),
    /** VH8, VH22. */
    LIVES_HERE(5, "sinh sống trên địa bàn của tổ", "lives in the area of the team"),
    /** VH6, VH8. */
    WORKS_HERE(6, "công tác trên địa bàn của tổ", "works in the area of the team"),
    /** NT4. */
    YOUNG_WITH_IT(7, "trẻ, có kiến thức về công nghệ thông tin", "young, with knowledge of IT");

    private final int code;
    private final String vi;
    private final String en;

    Quality(int code, String vi, String en) {
        this.code = code;
        this.vi = vi;
        this.en = en;
    }

    @Override
    public int code() {
        return code;
    }

    /** Its Vietnamese name. */
    public String vi() {
        return vi;
    }

    /** Its English name. */
    public String en() {
        return en;
    }
}

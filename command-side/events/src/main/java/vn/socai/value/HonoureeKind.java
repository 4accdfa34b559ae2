package vn.socai.value;

/** Who or what can be honoured. */
public enum HonoureeKind implements Coded {
    /** Một tổ. A team. */
    TEAM(1),
    /** Một thành viên. A member of a team. */
    MEMBER(2),
    /** Một địa phương. A locality as a collective. */
    UNIT(3),
    /** Người đứng đầu. The head of a locality, by office. */
    HEAD(4),
    /** Một người dân. A resident. */
    RESIDENT(5),
    /** Một doanh nghiệp. An enterprise. */
    ENTERPRISE(6),
    /** Một mô hình, cách làm hay. A model or good practice. */
    PRACTICE(7);

    private final int code;

    HonoureeKind(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

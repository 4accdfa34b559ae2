package vn.socai.value;

/** The level at which a team works; each level has rules of its own. */
public enum TeamLevel implements Coded {
    /** Cấp xã. */
    COMMUNE(1),
    /** Cấp thôn, bản, tổ dân phố. */
    VILLAGE(2),
    /** Tổ công nghệ số trong trường học (NT3); no rule of a community team binds it. */
    SCHOOL(3);

    private final int code;

    TeamLevel(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

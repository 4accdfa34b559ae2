package vn.socai.value;

/** Whom a group is for. */
public enum GroupScope implements Coded {
    /** Nhóm của một tổ. */
    TEAM(1),
    /** Nhóm chung của xã. */
    COMMUNE(2),
    /** Nhóm người dân trong thôn. */
    RESIDENTS(3),
    /** Kênh điều hành cấp tỉnh. */
    PROVINCE(4);

    private final int code;

    GroupScope(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

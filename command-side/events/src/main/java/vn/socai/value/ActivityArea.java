package vn.socai.value;

/** What a visit is about (PL10, VH13, NT8-NT11). */
public enum ActivityArea implements Coded {
    /** Chính quyền số. */
    GOVERNMENT(1),
    /** Kinh tế số. */
    ECONOMY(2),
    /** Xã hội số. */
    SOCIETY(3);

    private final int code;

    ActivityArea(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

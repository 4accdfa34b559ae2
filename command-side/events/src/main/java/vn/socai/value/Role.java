package vn.socai.value;

/** What a principal may do inside its subtree of units. */
public enum Role implements Coded {
    /** Cán bộ: enters and corrects the work of its units. */
    OFFICER(1),
    /** Tổ trưởng: enters the work of teams. */
    TEAM_LEADER(2),
    /** Kiểm toán, thẩm định: reads everything in its subtree, writes nothing. */
    AUDITOR(3),
    /** Người xem: reads figures, no personal field. */
    VIEWER(4),
    /** The service itself, acting on passing time or on start. */
    SYSTEM(5);

    private final int code;

    Role(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

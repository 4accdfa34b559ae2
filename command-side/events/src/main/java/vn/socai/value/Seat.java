package vn.socai.value;

/** What a person is among the members of a team. */
public enum Seat implements Coded {
    /** Leads the team. */
    LEADER(1, "Tổ trưởng", "leader"),
    /** Stands in for the leader. */
    DEPUTY(2, "Tổ phó", "deputy"),
    /** Any member. */
    MEMBER(3, "Thành viên", "member");

    private final int code;
    private final String vi;
    private final String en;

    Seat(int code, String vi, String en) {
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

package vn.socai.value;

/** What a programme asks to be handed in once. */
public enum FilingKind implements Coded {
    /** PL7, VH20. */
    DECISION(1, "quyết định thành lập", "founding decision"),
    /** VH20. */
    LIST(2, "danh sách tổ", "list of teams"),
    /** BT13, Annex 2. */
    MEMBER_INFORMATION(3, "thông tin thành viên tiêu biểu", "information on outstanding members"),
    /** PL23. */
    PLAN(4, "kế hoạch cụ thể", "specific plan");

    private final int code;
    private final String vi;
    private final String en;

    FilingKind(int code, String vi, String en) {
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

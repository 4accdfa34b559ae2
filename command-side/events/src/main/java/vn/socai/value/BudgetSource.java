package vn.socai.value;

/** Where money comes from. */
public enum BudgetSource implements Coded {
    /** Dự toán chi thường xuyên của địa phương. */
    LOCAL_RECURRENT(1),
    /** Chi cho chuyển đổi số. */
    DIGITAL_TRANSFORMATION(2),
    /** Ngân sách nhà nước. */
    STATE_BUDGET(3),
    /** Kinh phí ứng dụng công nghệ thông tin. */
    IT_APPLICATION(4),
    /** Xã hội hóa, đóng góp. */
    SOCIAL(5),
    /** Nguồn hợp pháp khác. */
    OTHER_LAWFUL(6);

    private final int code;

    BudgetSource(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

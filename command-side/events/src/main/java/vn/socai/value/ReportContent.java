package vn.socai.value;

/** What a document asks a report to tell. */
public enum ReportContent implements Coded {
    /** Kết quả thành lập (VH17). */
    ESTABLISHMENT(1),
    /** Kết quả hoạt động (VH17, VH18). */
    ACTIVITY(2),
    /** Kết quả thực hiện các chỉ tiêu, nhiệm vụ (LC9, PL15). */
    TARGETS_AND_TASKS(3),
    /** Khó khăn, vướng mắc (LC16, PL19). */
    DIFFICULTIES(4),
    /** Triển khai việc sử dụng nền tảng số (NT14). */
    PLATFORM_USE(5),
    /** Đánh giá hiệu quả hoạt động (PL16, NT14). */
    EVALUATION(6),
    /** Kế hoạch triển khai trong giai đoạn tiếp theo (PL16). */
    NEXT_STAGE_PLAN(7);

    private final int code;

    ReportContent(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

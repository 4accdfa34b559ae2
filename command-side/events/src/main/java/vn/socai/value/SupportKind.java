package vn.socai.value;

/** What a supporter gives. */
public enum SupportKind implements Coded {
    /** Nguồn lực. */
    RESOURCES(1),
    /** Bồi dưỡng, tập huấn cho tổ. */
    TRAINING(2),
    /** Chuyển giao sử dụng. */
    HANDOVER(3),
    /** Tài liệu hướng dẫn. */
    GUIDES(4),
    /** Video clip. */
    VIDEO_CLIPS(5),
    /** Tuyên truyền. */
    PUBLICITY(6),
    /** Mở cửa hàng, gian hàng số. */
    SHOPS(7),
    /** Hạ tầng cho sàn. */
    INFRASTRUCTURE(8),
    /** Bố trí nhân lực hỗ trợ. */
    STAFF(9),
    /** Cơ chế phối hợp, hỗ trợ. */
    MECHANISM(10),
    /** Cử cán bộ đầu mối. */
    FOCAL_OFFICER(11),
    /** Ưu đãi giá cho thành viên tổ. */
    PRICE_INCENTIVE(12);

    private final int code;

    SupportKind(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

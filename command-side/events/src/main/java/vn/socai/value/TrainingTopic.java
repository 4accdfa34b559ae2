package vn.socai.value;

/** What teams are trained in. */
public enum TrainingTopic implements Coded {
    /** Chủ trương, chính sách, pháp luật. */
    POLICY_LAW(1),
    /** Cài đặt, sử dụng nền tảng số. */
    PLATFORM_USE(2),
    /** Kỹ năng số. */
    DIGITAL_SKILLS(3),
    /** Phương pháp truyền thông, vận động. */
    COMMUNICATION(4),
    /** Truy nhập sàn thương mại điện tử. */
    REACHING_MARKETS(5),
    /** Mở cửa hàng số. */
    OPENING_SHOPS(6),
    /** Đăng ký tài khoản thanh toán. */
    PAYMENT_ACCOUNTS(7),
    /** An toàn thông tin mạng. */
    NETWORK_SAFETY(8);

    private final int code;

    TrainingTopic(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

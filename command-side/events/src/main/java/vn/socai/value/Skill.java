package vn.socai.value;

/** The five basic digital skills (BT3, Ministry 2024 §1a). */
public enum Skill implements Coded {
    /** Dịch vụ công trực tuyến. */
    PUBLIC_SERVICES(1),
    /** Mua sắm trực tuyến. */
    SHOPPING(2),
    /** Thanh toán trực tuyến. */
    PAYMENT(3),
    /** Tự bảo vệ mình trên không gian mạng. */
    SELF_PROTECTION(4),
    /** Nền tảng số khác theo điều kiện của địa phương. */
    LOCAL_PLATFORM(5);

    private final int code;

    Skill(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

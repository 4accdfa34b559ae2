package vn.socai.value;

/** What a campaign can be about (BT11). */
public enum CampaignTopic implements Coded {
    /** Dịch vụ công trực tuyến. */
    PUBLIC_SERVICES(1),
    /** Thanh toán không dùng tiền mặt. */
    CASHLESS_PAYMENT(2),
    /** Mua bán trên sàn thương mại điện tử Việt Nam. */
    VIETNAMESE_MARKETS(3),
    /** Bảo vệ bản thân và gia đình trên mạng. */
    SELF_PROTECTION(4),
    /** Tìm kiếm thông tin trên Internet. */
    FINDING_INFORMATION(5),
    /** Nội dung khác theo chỉ đạo của địa phương. */
    LOCAL(6);

    private final int code;

    CampaignTopic(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

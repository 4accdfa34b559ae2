package vn.socai.value;

/** Through what something is made known. */
public enum Medium implements Coded {
    /** Đài truyền thanh cơ sở. */
    LOCAL_RADIO(1),
    /** Trang thông tin điện tử. */
    WEBSITE(2),
    /** Mạng xã hội. */
    SOCIAL_NETWORK(3),
    /** Báo chí. */
    PRESS(4),
    /** Họp, sự kiện. */
    MEETING(5),
    /** Tờ rơi, áp phích. */
    PRINT(6);

    private final int code;

    Medium(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

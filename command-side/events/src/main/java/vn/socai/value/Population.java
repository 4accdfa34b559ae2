package vn.socai.value;

/** What is counted in an area from outside, such as by a survey, so that shares have something to stand on. */
public enum Population implements Coded {
    /** Hộ gia đình. */
    HOUSEHOLDS(1),
    /** Dân số trong độ tuổi lao động. */
    WORKING_AGE(2),
    /** Người trong độ tuổi lao động biết sử dụng dịch vụ. */
    WORKING_AGE_SKILLED(3),
    /** Sản phẩm OCOP. */
    OCOP_PRODUCTS(4);

    private final int code;

    Population(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

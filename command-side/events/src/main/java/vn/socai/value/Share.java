package vn.socai.value;

/** A share that a document sets a goal on. */
public enum Share implements Coded {
    /** Người trong độ tuổi lao động có kỹ năng. */
    WORKING_AGE_SKILLED(1),
    /** Sản phẩm OCOP lên sàn. */
    OCOP_LISTED(2),
    /** Hộ có người thành thạo kỹ năng số cơ bản. */
    PROFICIENT_HOUSEHOLDS(3),
    /** Hộ đã được thăm. */
    HOUSEHOLDS_REACHED(4);

    private final int code;

    Share(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

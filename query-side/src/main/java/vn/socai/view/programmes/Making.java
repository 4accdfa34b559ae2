package vn.socai.view.programmes;

import vn.socai.value.Coded;

/** How a version of a programme came to be. */
public enum Making implements Coded {
    /** Ban hành. A document as a whole. */
    ADOPTED(1),
    /** Sửa đổi. Some rules in place of others. */
    AMENDED(2),
    /** Cho ngoại lệ. Another minimum for one commune. */
    EXCEPTED(3);

    private final int code;

    Making(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

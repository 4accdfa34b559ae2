package vn.socai.value;

/** Why a visit no longer counts. */
public enum VoidReason implements Coded {
    ENTERED_TWICE(1),
    NOT_HELD(2),
    WRONG_TEAM(3),
    OTHER(4);

    private final int code;

    VoidReason(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

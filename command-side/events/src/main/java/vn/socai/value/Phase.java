package vn.socai.value;

/** When communication happens (BT15). */
public enum Phase implements Coded {
    /** Trước. */
    BEFORE(1),
    /** Trong. */
    DURING(2),
    /** Sau. */
    AFTER(3);

    private final int code;

    Phase(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

package vn.socai.value;

/** Whether a report came by the last good day of its period. */
public enum Timeliness implements Coded {
    IN_TIME(1),
    LATE(2);

    private final int code;

    Timeliness(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

package vn.socai.value;

/** How a difficulty ended. */
public enum DifficultyOutcome implements Coded {
    /** Đã tháo gỡ. Solved. */
    SOLVED(1),
    /** Không tháo gỡ được. Not to be solved. */
    NOT_SOLVED(2),
    /** Người nêu rút lại. Withdrawn by whoever raised it. */
    WITHDRAWN(3);

    private final int code;

    DifficultyOutcome(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

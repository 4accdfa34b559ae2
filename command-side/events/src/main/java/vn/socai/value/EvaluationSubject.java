package vn.socai.value;

/** Whose results an evaluation sheet shows. */
public enum EvaluationSubject implements Coded {
    /** Địa phương. The locality. */
    UNIT(1),
    /** Người đứng đầu địa phương. The head of the locality. */
    HEAD(2);

    private final int code;

    EvaluationSubject(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

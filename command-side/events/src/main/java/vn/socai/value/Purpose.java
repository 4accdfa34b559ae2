package vn.socai.value;

/** What a ledger is kept for; said by its first event. */
public enum Purpose implements Coded {
    PRODUCTION(1),
    /** Invented teams, persons and villages on the real map. */
    DEMO(2);

    private final int code;

    Purpose(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

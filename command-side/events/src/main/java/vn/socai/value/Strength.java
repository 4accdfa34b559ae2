package vn.socai.value;

/** How strongly a document asks for something. */
public enum Strength implements Coded {
    /** A duty: not met is a breach. */
    REQUIRED(1),
    /** Khuyến nghị: not met is a warning. */
    RECOMMENDED(2),
    /** Khuyến khích, phấn đấu, ưu tiên, đề nghị: shown as a figure. */
    ENCOURAGED(3),
    /** Có thể: nothing follows. */
    OPTIONAL(4);

    private final int code;

    Strength(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

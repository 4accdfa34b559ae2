package vn.socai.value;

/** Where a figure of a report comes from. */
public enum FigureOrigin implements Coded {
    /** Counted by the ledger. */
    PREFILLED(1),
    /** Summed from the accepted reports of the units below. */
    CONSOLIDATED(2),
    /** Entered by hand, also where the ledger counts something else. */
    BY_HAND(3);

    private final int code;

    FigureOrigin(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

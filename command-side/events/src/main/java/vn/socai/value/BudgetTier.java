package vn.socai.value;

/** Of which level a budget is. */
public enum BudgetTier implements Coded {
    /** Trung ương. */
    CENTRAL(1),
    /** Cấp tỉnh. */
    PROVINCE(2),
    /** Cấp huyện. */
    DISTRICT(3),
    /** Cấp xã. */
    COMMUNE(4);

    private final int code;

    BudgetTier(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

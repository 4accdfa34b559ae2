package vn.socai.value;

/** The levels of the tree, from the top: a unit of a level lies below one of a level named before it. */
public enum UnitLevel implements Coded {
    COUNTRY(1), PROVINCE(2), DISTRICT(3), COMMUNE(4), VILLAGE(5);

    private final int code;

    UnitLevel(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

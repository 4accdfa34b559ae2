package vn.socai.value;

/** The kinds of unit, with their label as a prefix of the name and the level at which they stand. */
public enum UnitKind implements Coded {
    QUOC_GIA(1, "Nước", UnitLevel.COUNTRY),
    TINH(2, "Tỉnh", UnitLevel.PROVINCE),
    THANH_PHO_TRUNG_UONG(3, "Thành phố", UnitLevel.PROVINCE),
    QUAN(4, "Quận", UnitLevel.DISTRICT),
    HUYEN(5, "Huyện", UnitLevel.DISTRICT),
    THI_XA(6, "Thị xã", UnitLevel.DISTRICT),
    THANH_PHO(7, "Thành phố", UnitLevel.DISTRICT),
    XA(8, "Xã", UnitLevel.COMMUNE),
    PHUONG(9, "Phường", UnitLevel.COMMUNE),
    THI_TRAN(10, "Thị trấn", UnitLevel.COMMUNE),
    DAC_KHU(11, "Đặc khu", UnitLevel.COMMUNE),
    THON(12, "Thôn", UnitLevel.VILLAGE),
    BAN(13, "Bản", UnitLevel.VILLAGE),
    XOM(14, "Xóm", UnitLevel.VILLAGE),
    AP(15, "Ấp", UnitLevel.VILLAGE),
    KHOM(16, "Khóm", UnitLevel.VILLAGE),
    KHU_PHO(17, "Khu phố", UnitLevel.VILLAGE),
    TIEU_KHU(18, "Tiểu khu", UnitLevel.VILLAGE),
    TO_DAN_PHO(19, "Tổ dân phố", UnitLevel.VILLAGE),
    CUM_DAN_CU(20, "Cụm dân cư", UnitLevel.VILLAGE);

    private final int code;
    private final String label;
    private final UnitLevel level;

    UnitKind(int code, String label, UnitLevel level) {
        this.code = code;
        this.label = label;
        this.level = level;
    }

    @Override
    public int code() {
        return code;
    }

    /** The Vietnamese word that stands before the name, such as {@code Thị trấn}. */
    public String label() {
        return label;
    }

    /** The level at which units of this kind stand. */
    public UnitLevel level() {
        return level;
    }
}

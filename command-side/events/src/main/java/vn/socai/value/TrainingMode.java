package vn.socai.value;

/** How training is held. */
public enum TrainingMode implements Coded {
    /** Trực tiếp. */
    IN_PERSON(1),
    /** Trực tuyến. */
    ONLINE(2),
    /** Thành đợt. */
    IN_ROUNDS(3),
    /** Theo chuyên đề. */
    BY_THEME(4),
    /** Lồng ghép trong chiến dịch. */
    IN_CAMPAIGN(5);

    private final int code;

    TrainingMode(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

package vn.socai.value;

/** The forms of commendation. */
public enum CommendationForm implements Coded {
    /** Giấy khen: a certificate, given by communes, districts and departments. */
    GIAY_KHEN(1),
    /** Bằng khen: a diploma, given by provinces and ministries. */
    BANG_KHEN(2),
    /** Danh hiệu thi đua: an emulation title. */
    DANH_HIEU(3),
    /** Biểu dương: public praise without a paper. */
    BIEU_DUONG(4);

    private final int code;

    CommendationForm(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

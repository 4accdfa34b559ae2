package vn.socai.value;

/** Why a person's data were destroyed (Law 91/2025/QH15 Art. 14). */
public enum ErasureReason implements Coded {
    /** By request of the person. */
    REQUEST(1),
    /** The purpose is fulfilled. */
    PURPOSE_ENDED(2),
    /** The time of keeping has ended. */
    RETENTION_ENDED(3),
    /** By decision of a competent authority. */
    AUTHORITY(4);

    private final int code;

    ErasureReason(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}

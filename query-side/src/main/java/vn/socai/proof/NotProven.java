package vn.socai.proof;

/** Why a proof cannot be given, for the one who asked: a stable code and one sentence in each language. */
public final class NotProven extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final String vi;
    private final String en;

    public NotProven(String code, String vi, String en) {
        super(code + ": " + vi + " / " + en, null, false, false);
        this.code = code;
        this.vi = vi;
        this.en = en;
    }

    /** {@code NOT_YET_COVERED}, {@code UNKNOWN_CHECKPOINT}, {@code SIZES_NOT_IN_ORDER}, {@code COMMIT_ALTERED}, {@code
     * NO_DOSSIER}, {@code COSIGNATURE_WRONG} or {@code TOO_MANY_COSIGNATURES}. */
    public String code() {
        return code;
    }

    public String vi() {
        return vi;
    }

    public String en() {
        return en;
    }
}

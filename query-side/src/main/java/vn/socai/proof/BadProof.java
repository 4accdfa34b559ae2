package vn.socai.proof;

/** Why a note, a checkpoint or a proof is not to be believed: what fails, and one sentence in each language. */
public final class BadProof extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What failed. The names are stable. */
    public enum Fault {
        /** The text is not of the form that its specification gives. */
        PROOF_MALFORMED,
        /** No key that is trusted has signed. */
        SIGNER_UNKNOWN,
        /** A trusted key's signature does not fit the text. */
        SIGNATURE_WRONG,
        /** The checkpoint is another log's. */
        ORIGIN_WRONG,
        /** The path does not lead from the leaf to the root. */
        INCLUSION_WRONG,
        /** The older tree is not the beginning of the newer. */
        CONSISTENCY_WRONG,
        /** The commit is true, and the event is not the one that stands at that index of it. */
        EVENT_WRONG
    }

    private final Fault fault;
    private final String vi;
    private final String en;

    public BadProof(Fault fault, String vi, String en) {
        super(fault + ": " + vi + " / " + en, null, false, false);
        this.fault = fault;
        this.vi = vi;
        this.en = en;
    }

    /** @param vi what is wrong, without a capital and a full stop */
    static BadProof malformed(String vi, String en) {
        return new BadProof(Fault.PROOF_MALFORMED, "Không đọc được: " + vi + ".", "Cannot be read: " + en + ".");
    }

    public Fault fault() {
        return fault;
    }

    public String vi() {
        return vi;
    }

    public String en() {
        return en;
    }
}

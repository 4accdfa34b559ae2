package vn.socai.proof.dossier;

import org.jspecify.annotations.Nullable;

/** What is wrong with a dossier: a stable code, one sentence in each language, and where. */
public final class DossierFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What failed. The names are stable; those of {@link vn.socai.proof.BadProof.Fault} stand beside them. */
    public enum Kind {
        /** The file is not of the form that docs/proof-format.md §7 gives. */
        FILE_MALFORMED,
        /** What the stored bytes say is not what is written beside them, or not in the one form for it. */
        TEXT_DIFFERS,
        /** Stored bytes are of a form that cannot be read. */
        LEAF_UNREADABLE,
        /** The second line is not the commit that issued a dossier. */
        ISSUE_MISSING,
        /** A commit of a stream is left out. */
        COMMIT_MISSING,
        /** A commit stands there twice. */
        COMMIT_TWICE,
        /** Commits do not stand in the order of the ledger. */
        COMMITS_OUT_OF_ORDER,
        /** A commit does not belong to the dossier that was issued. */
        COMMIT_NOT_LISTED,
        /** The chain of signing keys is broken, or is not the one in the ledger. */
        KEY_CHAIN_BROKEN,
        /** A witness is listed who has not signed, or has signed and is not listed. */
        WITNESSES_DIFFER
    }

    private final String code;
    private final String vi;
    private final String en;
    private final long line;

    DossierFault(Kind kind, long line, String vi, String en) {
        this(kind.name(), line, vi, en, null);
    }

    DossierFault(String code, long line, String vi, String en, @Nullable Throwable behind) {
        super(code + " (line " + line + "): " + en, behind, false, false);
        this.code = code;
        this.line = line;
        this.vi = vi;
        this.en = en;
    }

    /** A name of {@link Kind} or of {@link vn.socai.proof.BadProof.Fault}. */
    public String code() {
        return code;
    }

    public String vi() {
        return vi;
    }

    public String en() {
        return en;
    }

    /** The line of the file, from 1. */
    public long line() {
        return line;
    }
}

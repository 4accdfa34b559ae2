package vn.socai.programme;

/** A programme document cannot be used; the message names the document, the place in it and what is wrong. */
public final class DocumentFaulty extends RuntimeException {
    private static final long serialVersionUID = 1;

    DocumentFaulty(String document, String fault) {
        super(document + ": " + fault);
    }

    DocumentFaulty(String document, Exception cause) {
        super(document + ": " + cause.getMessage(), cause);
    }
}

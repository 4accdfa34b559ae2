package vn.socai.programme;

import java.util.List;
import java.util.stream.Collectors;

import vn.socai.programme.ProgrammeRejection.DocumentFault;

/** A programme document cannot be read; the message names the document, and every place in it that is wrong. */
public final class DocumentFaulty extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<DocumentFault> faults;

    DocumentFaulty(String document, List<DocumentFault> faults) {
        super(faults.stream().map(DocumentFault::line).collect(Collectors.joining("\n", document + ": ", "")));
        this.faults = List.copyOf(faults);
    }

    /** Everything that is wrong, in the order of the document; at least one. */
    public List<DocumentFault> faults() {
        return faults;
    }
}

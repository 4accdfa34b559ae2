package vn.socai.proof.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import vn.socai.proof.InclusionProof;

/** Writes a dossier, line by line. */
public final class DossierWriter {
    private final OutputStream out;
    private final Issue issue;
    private final Vocabulary vocabulary;

    /**
     * Begins with the head and the commit that issued it.
     *
     * @param inclusion of {@code leaf} in the tree of the head's checkpoint
     * @param leaf the stored bytes of the commit that issued the dossier
     * @throws IllegalArgumentException where they are not such a commit's
     */
    public DossierWriter(OutputStream out, DossierHead head, InclusionProof inclusion, byte[] leaf) throws IOException {
        this.out = out;
        issue = issue(leaf);
        vocabulary = Vocabulary.parse(issue.vocabulary());
        line(head.line());
        commit(inclusion, leaf);
    }

    /**
     * What a commit says of the dossier that it issued.
     *
     * @throws IllegalArgumentException where it issued none
     */
    public static Issue issue(byte[] leaf) {
        try {
            return Issue.of(LeafText.of(leaf));
        } catch (Wire.Unreadable none) {
            throw new IllegalArgumentException(none.getMessage(), none);
        }
    }

    /** Writes a commit; they come in the order of the ledger. */
    public void commit(InclusionProof inclusion, byte[] leaf) throws IOException {
        String text = LeafText.of(leaf).json(inclusion.index() + 1, vocabulary, issue.period());
        line(new DossierLine(inclusion, leaf).print(text));
    }

    private void line(String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}

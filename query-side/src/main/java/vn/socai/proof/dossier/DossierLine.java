package vn.socai.proof.dossier;

import java.util.Base64;
import java.util.List;

import vn.socai.proof.Hash;
import vn.socai.proof.InclusionProof;

/**
 * A line of a dossier: a commit with its proof.
 *
 * @param inclusion of the leaf in the tree of the dossier's checkpoint
 * @param leaf the commit's stored bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record DossierLine(InclusionProof inclusion, byte[] leaf) {
    /** Reads all but the readable part, which is made again from the leaf and compared. */
    static DossierLine parse(String line, long size) {
        JsonText.Reader reader = new JsonText.Reader(line).pass("{\"index\":");
        String digits = reader.digits();
        List<Hash> path = reader.pass(",\"path\":").quotedAll().stream().map(Hash::base64).toList();
        String leaf = reader.pass(",\"leaf\":").quoted();
        try {
            return new DossierLine(new InclusionProof(Long.parseLong(digits), size, path), Base64.getDecoder()
                    .decode(
                            leaf));
        } catch (IllegalArgumentException wrong) {
            throw new Wire.Unreadable("no number, or no base64");
        }
    }

    long position() {
        return inclusion.index() + 1;
    }

    /** The line, without its end. */
    String print(String commit) {
        StringBuilder out = new StringBuilder("{\"index\":").append(inclusion.index()).append(",\"path\":");
        JsonText.quoteAll(inclusion.path().stream().map(Hash::base64).toList(), out);
        return out.append(",\"leaf\":\"")
                .append(Base64.getEncoder().encodeToString(leaf))
                .append("\",\"commit\":")
                .append(commit)
                .append('}')
                .toString();
    }
}

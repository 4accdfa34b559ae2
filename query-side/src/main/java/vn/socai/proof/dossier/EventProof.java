package vn.socai.proof.dossier;

import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;

import vn.socai.proof.BadProof;
import vn.socai.proof.BadProof.Fault;
import vn.socai.proof.Checkpoint;
import vn.socai.proof.ProofFile;
import vn.socai.proof.VerifierKey;
import vn.socai.proof.dossier.Wire.Unreadable;

/**
 * That one event stands in the ledger, in one file: its commit's stored bytes, which of its events is meant and what that is, and the
 * commit's proof (docs/proof-format.md §5). The tree binds the commit and its position; the commit's bytes bind the event and its index.
 *
 * @param leaf the commit's stored bytes
 * @param index of the event in its commit, from 0
 * @param type stored name and revision, such as {@code visit.logged@1}
 * @param event the event's stored bytes
 * @param commit the proof of the leaf
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record EventProof(byte[] leaf, int index, String type, byte[] event, ProofFile commit) {
    /** The first line of the file. */
    public static final String HEADER = "socai/event-proof/v1";

    /**
     * Proves an event of a commit.
     *
     * @throws IndexOutOfBoundsException where the commit has no such event
     */
    public static EventProof of(ProofFile commit, byte[] leaf, int index) {
        LeafText text = LeafText.of(leaf);
        return new EventProof(leaf, index, text.names().get(index), text.event(index), commit);
    }

    /** @throws BadProof where the text is not such a proof, or not in the one way to write it */
    public static EventProof parse(String text) {
        int blank = text.indexOf("\n\n");
        String[] lines = text.substring(0, Math.max(0, blank)).split("\n", -1);
        String[] event = lines.length == 3 ? lines[2].split(" ", -1) : new String[0];
        if (event.length != 4 || !lines[0].equals(HEADER)) {
            throw malformed();
        }
        ProofFile commit = ProofFile.parse(text.substring(blank + 2));
        try {
            EventProof read = new EventProof(bytes(lines[1].substring(lines[1].indexOf(' ') + 1)), Integer.parseInt(
                    event[1]), event[2], bytes(event[3]), commit);
            if (read.print().equals(text)) {
                return read;
            }
        } catch (IllegalArgumentException noNumberOrBase64) {
            // The same answer as for what is written in another way.
        }
        throw malformed();
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    private static BadProof malformed() {
        return new BadProof(Fault.PROOF_MALFORMED, "Không đọc được: tệp không đúng dạng " + HEADER + ".",
                "Cannot be read: the file is not of the form " + HEADER + ".");
    }

    /** The file's text. */
    public String print() {
        Base64.Encoder encoder = Base64.getEncoder();
        return HEADER + "\nleaf " + encoder.encodeToString(leaf) + "\nevent " + index + " " + type + " " + encoder
                .encodeToString(event) + "\n\n" + commit.print();
    }

    /** The ledger position of the commit, from 1. */
    public long position() {
        return commit.inclusion().index() + 1;
    }

    /**
     * That this event, and no other, stands at this index of this commit of the log.
     *
     * @param origin which log
     * @param trusted the log's keys, and the witnesses'
     * @return the checkpoint that vouches for it
     * @throws BadProof saying what fails; {@code EVENT_WRONG} where the commit is true and the event is another
     */
    public Checkpoint verify(String origin, Collection<VerifierKey> trusted) {
        Checkpoint checkpoint = commit.verify(leaf, origin, trusted);
        if (!stands()) {
            throw new BadProof(Fault.EVENT_WRONG, "Ở chỉ số " + index + " của bản ghi không có sự kiện này.",
                    "This event does not stand at index " + index + " of the commit.");
        }
        return checkpoint;
    }

    private boolean stands() {
        try {
            LeafText text = LeafText.of(leaf);
            return index >= 0 && index < text.names().size() && text.names().get(index).equals(type)
                    && Arrays.equals(text.event(index), event);
        } catch (Unreadable other) {
            return false;
        }
    }
}

package vn.socai.proof;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Two signed checkpoints with the proof that the later ledger is the earlier one, written on: what an outsider who kept a checkpoint
 * compares with, in one file.
 *
 * @param path of the consistency proof between the two sizes
 * @param older the checkpoint that was kept
 * @param newer a later one, or the same
 */
public record ConsistencyFile(List<Hash> path, SignedNote older, SignedNote newer) {
    /** The first line of the file. */
    public static final String HEADER = "socai/consistency-proof/v1";
    /** A path in a tree of 2^63 leaves, with the one step more that a size which is no power of two needs. */
    private static final int LONGEST_PATH = 64;

    public ConsistencyFile {
        path = List.copyOf(path);
    }

    /** @throws BadProof where the text is not such a proof */
    public static ConsistencyFile parse(String text) {
        String[] parts = text.split("\n\n", -1);
        String[] head = parts[0].split("\n", -1);
        if (parts.length != 5 || !head[0].equals(HEADER) || head.length - 1 > LONGEST_PATH) {
            throw BadProof.malformed("không phải " + HEADER, "not of the form " + HEADER);
        }
        return new ConsistencyFile(Arrays.stream(head).skip(1).map(Hash::base64).toList(),
                SignedNote.parse(parts[1] + "\n\n" + parts[2] + "\n"), SignedNote.parse(parts[3] + "\n\n" + parts[4]));
    }

    /** The file's text. */
    public String print() {
        StringBuilder out = new StringBuilder(HEADER).append('\n');
        path.forEach(step -> out.append(step.base64()).append('\n'));
        return out.append('\n').append(older.print()).append('\n').append(newer.print()).toString();
    }

    /**
     * That both checkpoints are the log's, and the later ledger is the earlier one, written on.
     *
     * @param origin which log
     * @param trusted the log's keys, old and new
     * @return the later checkpoint
     * @throws BadProof saying what fails
     */
    public Checkpoint verify(String origin, Collection<VerifierKey> trusted) {
        Checkpoint before = Checkpoint.of(older, origin, trusted);
        Checkpoint after = Checkpoint.of(newer, origin, trusted);
        new ConsistencyProof(before.size(), after.size(), path).verify(before.root(), after.root());
        return after;
    }
}

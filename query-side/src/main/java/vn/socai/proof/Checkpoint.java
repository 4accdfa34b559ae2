package vn.socai.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The state of a log at a size, as C2SP {@code tlog-checkpoint} has it.
 *
 * @param origin which log; by one origin there is one history
 * @param size how many leaves; for the ledger, the last position
 * @param root over these leaves
 * @param extensions further lines, which we never write
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {
    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (size < 0) {
            throw BadProof.malformed("cỡ cây âm", "a tree has no size " + size);
        }
        List<String> lines = new ArrayList<>(extensions);
        lines.add(origin);
        if (lines.stream().anyMatch(it -> it.isEmpty() || it.contains("\n"))) {
            throw BadProof.malformed("dòng trống trong điểm kiểm", "an empty line in a checkpoint");
        }
    }

    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    /**
     * Reads the text of a note.
     *
     * @throws BadProof where it is no checkpoint
     */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 4 || !lines[lines.length - 1].isEmpty()) {
            throw BadProof.malformed("điểm kiểm phải có ít nhất ba dòng", "a checkpoint has at least three lines");
        }
        return new Checkpoint(lines[0], Numbers.read(lines[1]), Hash.base64(lines[2]),
                Arrays.asList(lines).subList(3, lines.length - 1));
    }

    /**
     * The checkpoint of a note, once it is known who signed it.
     *
     * @param trusted the log's keys, old and new, and those of witnesses; one of the log's must have signed
     * @throws BadProof where none of them signed, one of them did not, or the checkpoint is not of that origin
     */
    public static Checkpoint of(SignedNote note, String origin, Collection<VerifierKey> trusted) {
        if (note.signers(trusted).stream().noneMatch(it -> it.kind() == VerifierKey.Kind.LOG)) {
            throw new BadProof(BadProof.Fault.SIGNER_UNKNOWN, "Chỉ có nhân chứng ký, sổ chưa ký.",
                    "Only witnesses have signed, not the log.");
        }
        Checkpoint read = parse(note.text());
        if (!read.origin().equals(origin)) {
            throw new BadProof(BadProof.Fault.ORIGIN_WRONG, "Điểm kiểm là của sổ khác: " + Quoted.of(read.origin())
                    + ".", "The checkpoint is of another log: " + Quoted.of(read.origin()) + ".");
        }
        return read;
    }

    /** The text to be signed. */
    public String text() {
        StringBuilder out = new StringBuilder();
        out.append(origin).append('\n').append(size).append('\n').append(root.base64()).append('\n');
        extensions.forEach(it -> out.append(it).append('\n'));
        return out.toString();
    }
}

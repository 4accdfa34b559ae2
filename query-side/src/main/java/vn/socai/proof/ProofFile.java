package vn.socai.proof;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A leaf's proof with the checkpoint it leads to, in the text form of C2SP {@code tlog-proof}: what an outsider needs besides the leaf
 * and the log's public key.
 *
 * @param extra bytes that nothing vouches for
 * @param inclusion of the leaf in the checkpoint's tree
 * @param note the checkpoint with its signatures
 */
@SuppressWarnings("ArrayRecordComponent")
public record ProofFile(byte @Nullable [] extra, InclusionProof inclusion, SignedNote note) {
    /** The first line of the file. */
    public static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    /** A path in a tree of 2^63 leaves. */
    private static final int LONGEST_PATH = 63;

    public ProofFile(InclusionProof inclusion, SignedNote note) {
        this(null, inclusion, note);
    }

    /** @throws BadProof where the bytes are not UTF-8 or no proof */
    public static ProofFile parse(byte[] bytes) {
        try {
            return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notText) {
            throw BadProof.malformed("tệp không phải UTF-8", "the file is not UTF-8");
        }
    }

    /** @throws BadProof where the text is no proof */
    public static ProofFile parse(String text) {
        int blank = text.indexOf("\n\n");
        if (blank < 0) {
            throw BadProof.malformed("thiếu dòng trống trước điểm kiểm", "no blank line before the checkpoint");
        }
        SignedNote note = SignedNote.parse(text.substring(blank + 2));
        List<String> lines = Arrays.asList(text.substring(0, blank).split("\n", -1));
        int next = 1;
        byte[] extra = null;
        if (lines.size() > next && lines.get(next).startsWith(EXTRA)) {
            extra = Base64Text.read(lines.get(next++).substring(EXTRA.length()));
        }
        if (!lines.getFirst().equals(HEADER) || lines.size() <= next || !lines.get(next).startsWith(INDEX)
                || lines.size() - next - 1 > LONGEST_PATH) {
            throw BadProof.malformed("không phải " + HEADER, "not of the form " + HEADER);
        }
        long index = Numbers.read(lines.get(next).substring(INDEX.length()));
        List<Hash> path = lines.subList(next + 1, lines.size()).stream().map(Hash::base64).toList();
        return new ProofFile(extra, new InclusionProof(index, Checkpoint.parse(note.text()).size(), path), note);
    }

    /** The file's text. */
    public String print() {
        StringBuilder out = new StringBuilder(HEADER).append('\n');
        if (extra != null) {
            out.append(EXTRA).append(Base64.getEncoder().encodeToString(extra)).append('\n');
        }
        out.append(INDEX).append(inclusion.index()).append('\n');
        inclusion.path().forEach(it -> out.append(it.base64()).append('\n'));
        return out.append('\n').append(note.print()).toString();
    }

    /**
     * That this leaf stands in the log, at this file's index.
     *
     * @param leaf the stored bytes of the whole commit
     * @param origin which log
     * @param trusted the log's keys, and the witnesses'
     * @return the checkpoint that vouches for it
     * @throws BadProof saying what fails
     */
    public Checkpoint verify(byte[] leaf, String origin, Collection<VerifierKey> trusted) {
        Checkpoint checkpoint = Checkpoint.of(note, origin, trusted);
        new InclusionProof(inclusion.index(), checkpoint.size(), inclusion.path()).verify(new Hasher().leaf(leaf),
                checkpoint.root());
        return checkpoint;
    }
}

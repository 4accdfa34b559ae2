package vn.socai.proof.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.proof.BadProof;
import vn.socai.proof.Checkpoint;
import vn.socai.proof.Hasher;
import vn.socai.proof.KeyChange;
import vn.socai.proof.VerifierKey;
import vn.socai.proof.dossier.DossierFault.Kind;
import vn.socai.proof.dossier.Wire.Unreadable;

/**
 * Checks a dossier with nothing but the file and a public key: who signed, that every commit stands in what was signed, that what can
 * be read is what was stored, and that nothing is left out, doubled, moved or added.
 *
 * <p>Whatever the file says is made again from the signed bytes and compared with the file, so that no byte of it is believed.
 */
public final class DossierCheck {
    private static final String KEY_CHANGED = "ledger.signing-key-changed@1";

    private final LineReader lines;
    private final Hasher hasher = new Hasher();
    private final Trust trust;
    private final List<KeyChange> changes = new ArrayList<>();
    private long line;
    private long events;
    private long inPeriod;

    private DossierCheck(InputStream file, Trust trust) {
        lines = new LineReader(file);
        this.trust = trust;
    }

    /**
     * What was found to be true.
     *
     * @param checkpoint what vouches for it
     * @param signer the key that signed the checkpoint: the trusted one, or one that it handed over to
     * @param witnesses whose cosignatures stand under the checkpoint
     * @param commits without the one that issued the dossier
     * @param events of these commits
     * @param inPeriod how many of the events are of the period
     */
    public record Finding(Checkpoint checkpoint, VerifierKey signer, List<Trust.Witness> witnesses, Issue issue,
            long commits, long events, long inPeriod) {}

    /**
     * Checks a whole dossier.
     *
     * @throws DossierFault saying what is wrong first
     */
    public static Finding of(InputStream file, Trust trust) throws IOException {
        return new DossierCheck(file, trust).check();
    }

    private Finding check() throws IOException {
        String first = next();
        DossierHead head = reading(() -> DossierHead.parse(first));
        same(first, head.line());
        Trust.Vouched vouched = reading(() -> trust.vouch(head));
        Checkpoint checkpoint = vouched.checkpoint();
        String second = next();
        DossierLine issued = line(second, checkpoint);
        Issue issue = issue(issued);
        Vocabulary vocabulary = reading(() -> Vocabulary.parse(issue.vocabulary()));
        same(second, issued.print(text(issued, vocabulary, issue)));
        events = 0;
        inPeriod = 0;
        Streams streams = new Streams(issue, line);
        long commits = 0;
        long before = 0;
        for (String text = further(); text != null; text = further()) {
            DossierLine commit = line(text, checkpoint);
            order(before, commit.position());
            before = commit.position();
            take(commit, text, vocabulary, issue, streams);
            if (commit.position() == 1) {
                reading(() -> trust.begins(checkpoint, hasher.leaf(commit.leaf())));
            }
            commits++;
        }
        streams.complete(line);
        keys(head);
        return new Finding(checkpoint, vouched.signer(), vouched.witnesses(), issue, commits, events, inPeriod);
    }

    private void take(DossierLine commit, String text, Vocabulary vocabulary, Issue issue, Streams streams) {
        LeafText leaf = reading(() -> LeafText.of(commit.leaf()));
        same(text, commit.print(text(commit, vocabulary, issue)));
        streams.take(leaf, line);
        for (int i = 0; i < leaf.names().size(); i++) {
            if (leaf.names().get(i).equals(KEY_CHANGED)) {
                byte[] event = leaf.event(i);
                changes.add(reading(() -> KeyChange.parse(Wire.fields(event)
                        .getOrDefault(1, List.of())
                        .getFirst()
                        .text())));
            }
        }
    }

    private String next() throws IOException {
        String next = further();
        if (next == null) {
            throw malformed("tệp thiếu dòng", "the file lacks lines");
        }
        return next;
    }

    private @Nullable String further() throws IOException {
        line++;
        try {
            return lines.next();
        } catch (LineReader.NotText notText) {
            throw malformed("không phải các dòng UTF-8 trọn vẹn", "there is " + notText.getMessage());
        }
    }

    private DossierLine line(String text, Checkpoint checkpoint) {
        return reading(() -> {
            DossierLine read = DossierLine.parse(text, checkpoint.size());
            read.inclusion().verify(hasher.leaf(read.leaf()), checkpoint.root());
            return read;
        });
    }

    private Issue issue(DossierLine issued) {
        try {
            return Issue.of(LeafText.of(issued.leaf()));
        } catch (Unreadable other) {
            throw new DossierFault(Kind.ISSUE_MISSING, line, "Dòng thứ hai không phải bản ghi lập hồ sơ.",
                    "The second line is not the commit that issued the dossier: " + other.getMessage() + ".");
        }
    }

    private String text(DossierLine commit, Vocabulary vocabulary, Issue issue) {
        try {
            LeafText leaf = LeafText.of(commit.leaf());
            String text = leaf.json(commit.position(), vocabulary, issue.period());
            events += leaf.names().size();
            inPeriod += leaf.inPeriod();
            return text;
        } catch (Unreadable unreadable) {
            throw new DossierFault(Kind.LEAF_UNREADABLE, line, "Không đọc được nội dung lưu của bản ghi "
                    + commit.position() + ".", "The stored bytes of the commit at position " + commit.position()
                            + " cannot be read: " + unreadable.getMessage() + ".");
        }
    }

    private void order(long before, long position) {
        if (position == before) {
            throw new DossierFault(Kind.COMMIT_TWICE, line, "Bản ghi ở vị trí " + position + " có hai lần.",
                    "The commit at position " + position + " stands there twice.");
        }
        if (position < before) {
            throw new DossierFault(Kind.COMMITS_OUT_OF_ORDER, line, "Bản ghi ở vị trí " + position
                    + " đứng sau bản ghi ở vị trí " + before + ".", "The commit at position " + position
                            + " stands behind the one at position " + before + ".");
        }
    }

    /** The chain in the head must be the one in the ledger, as far as the dossier goes: nobody may leave a change out. */
    private void keys(DossierHead head) {
        if (!changes.equals(head.changes())) {
            throw new DossierFault(Kind.KEY_CHAIN_BROKEN, 1, "Chuỗi đổi khoá ở dòng đầu không phải chuỗi ghi trong sổ.",
                    "The changes of keys in the first line are not those in the ledger.");
        }
    }

    private void same(String found, String expected) {
        if (!found.equals(expected)) {
            int at = 0;
            while (at < Math.min(found.length(), expected.length()) && found.charAt(at) == expected.charAt(at)) {
                at++;
            }
            throw new DossierFault(Kind.TEXT_DIFFERS, line, "Nội dung đọc được khác nội dung lưu, từ ký tự " + (at + 1)
                    + " của dòng.", "What can be read differs from what was stored, from character " + (at + 1)
                            + " of the line on.");
        }
    }

    private interface Reading<T> {
        T read();
    }

    private <T> T reading(Reading<T> reading) {
        try {
            return reading.read();
        } catch (BadProof bad) {
            throw new DossierFault(bad.fault().name(), line, bad.vi(), bad.en(), bad);
        } catch (Unreadable unreadable) {
            throw malformed("dòng sai dạng", "the line is not of its form: " + unreadable.getMessage());
        }
    }

    private DossierFault malformed(String vi, String en) {
        return new DossierFault(Kind.FILE_MALFORMED, line, "Tệp hỏng: " + vi + ".", "The file is damaged: " + en + ".");
    }
}

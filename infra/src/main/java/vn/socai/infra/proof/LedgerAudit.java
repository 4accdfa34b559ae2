package vn.socai.infra.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;

import org.jspecify.annotations.Nullable;

import vn.socai.event.LedgerEvent.SigningKeyChanged;
import vn.socai.infra.ledger.DamagedLedger;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.sqlite.StoredRows;
import vn.socai.ledger.Commit;
import vn.socai.ledger.StreamName;
import vn.socai.proof.BadProof;
import vn.socai.proof.Checkpoint;
import vn.socai.proof.GrowingTree;
import vn.socai.proof.KeyChange;
import vn.socai.proof.SignedCheckpoint;
import vn.socai.proof.SignedNote;
import vn.socai.proof.SigningKeyRecord;
import vn.socai.proof.Tree;
import vn.socai.proof.VerifierKey;

/**
 * The whole of a ledger's file, believing nothing: every row against its leaf, every leaf hashed into a fresh tree, and the tree's root
 * against every checkpoint that was ever signed, at its size.
 */
public final class LedgerAudit {
    private final List<SignedCheckpoint> checkpoints;
    private final List<VerifierKey> recorded;
    private final @Nullable VerifierKey trusted;
    private final LeafCodec leaves = LeafCodec.ofEvents();
    private final List<KeyChange> changes = new ArrayList<>();

    /**
     * What was found to be true.
     *
     * @param head how many commits
     * @param checkpoints how many signed checkpoints they fit
     * @param behind how many commits stand behind the last of them
     */
    public record Finding(long head, int checkpoints, long behind) {}

    private LedgerAudit(List<SignedCheckpoint> checkpoints, List<VerifierKey> recorded,
            @Nullable VerifierKey trusted) {
        this.checkpoints = checkpoints;
        this.recorded = recorded;
        this.trusted = trusted;
    }

    /**
     * Audits the ledger in a data directory, which may be in use.
     *
     * @param trusted the key from which every checkpoint's key must descend; absent: the keys that the directory has recorded
     * @param kept a checkpoint that somebody kept elsewhere, which the ledger must go on from as well
     * @param progress hears the position reached, every few thousand commits
     * @throws DamagedLedger saying what does not fit first
     */
    public static Finding of(Path directory, @Nullable VerifierKey trusted, @Nullable SignedNote kept,
            LongConsumer progress) {
        List<SignedCheckpoint> checkpoints;
        List<VerifierKey> keys;
        try (CheckpointFile file = new CheckpointFile(directory.resolve("checkpoints.db"))) {
            checkpoints = new ArrayList<>(file.all());
            keys = file.keys().stream().map(SigningKeyRecord::key).toList();
        }
        if (kept != null) {
            checkpoints.add(new SignedCheckpoint(Checkpoint.parse(kept.text()), kept, java.time.Instant.EPOCH));
            checkpoints.sort(java.util.Comparator.comparingLong(it -> it.checkpoint().size()));
        }
        try (StoredRows rows = new StoredRows(directory.resolve("ledger.db"))) {
            return new LedgerAudit(checkpoints, keys, trusted).over(rows, progress);
        }
    }

    private Finding over(StoredRows rows, LongConsumer progress) {
        long signed = checkpoints.isEmpty() ? 0 : checkpoints.getLast().checkpoint().size();
        if (rows.head() < signed) {
            throw new DamagedLedger("Sổ cái bị cắt: chỉ có " + rows.head() + " bản ghi, nhưng đã ký điểm kiểm ở "
                    + signed + " bản ghi.", "The ledger was cut: it holds " + rows.head()
                            + " commits, but a checkpoint was signed at " + signed + ".");
        }
        GrowingTree tree = new GrowingTree(Forgetful.TILES);
        int[] next = {0};
        rows.each((leaf, position) -> {
            tree.append(leaf);
            keyChange(leaf, position);
            for (; next[0] < checkpoints.size() && checkpoints.get(next[0])
                    .checkpoint()
                    .size() == position; next[0]++) {
                tree.publish();
                compare(tree, checkpoints.get(next[0]).checkpoint());
            }
            if (position % 4_096 == 0) {
                tree.publish();
                progress.accept(position);
            }
        });
        Set<VerifierKey> keys = keys();
        checkpoints.forEach(it -> signature(it, keys));
        return new Finding(rows.head(), checkpoints.size(), rows.head() - signed);
    }

    private static void compare(GrowingTree tree, Checkpoint signed) {
        if (!new Tree(tree).root(signed.size()).equals(signed.root())) {
            throw new DamagedLedger("Sổ cái đã bị sửa: " + signed.size()
                    + " bản ghi đầu không khớp với điểm kiểm đã ký.", "The ledger was altered: its first " + signed
                            .size() + " commits do not fit the signed checkpoint.");
        }
    }

    private void keyChange(byte[] leaf, long position) {
        if (leaves.envelope(leaf).stream().equals(StreamName.KEYS)) {
            Commit commit = leaves.decode(position, leaf);
            commit.draft().events().forEach(event -> changes.add(statement(((SigningKeyChanged) event).statement())));
        }
    }

    private static KeyChange statement(String text) {
        try {
            return KeyChange.parse(text);
        } catch (BadProof bad) {
            throw new DamagedLedger("Văn bản đổi khoá trong sổ không đúng: " + bad.vi(),
                    "A change of keys in the ledger is not valid: " + bad.en(), bad);
        }
    }

    /** The keys that may have signed: those that the trusted one is linked with by recorded changes. */
    private Set<VerifierKey> keys() {
        if (trusted == null) {
            return new LinkedHashSet<>(recorded);
        }
        Set<VerifierKey> linked = new LinkedHashSet<>(List.of(trusted));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (KeyChange change : changes) {
                if (linked.contains(change.previous()) || linked.contains(change.next())) {
                    grown |= linked.addAll(List.of(change.previous(), change.next()));
                }
            }
        }
        return linked;
    }

    private static void signature(SignedCheckpoint signed, Set<VerifierKey> keys) {
        try {
            Checkpoint.of(signed.note(), signed.checkpoint().origin(), keys);
        } catch (BadProof bad) {
            throw new DamagedLedger("Điểm kiểm ở " + signed.checkpoint().size() + " bản ghi không đáng tin: " + bad
                    .vi(),
                    "The checkpoint at " + signed.checkpoint().size() + " commits is not to be believed: " + bad.en(),
                    bad);
        }
    }
}

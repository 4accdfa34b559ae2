package vn.socai.infra.proof;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.socai.infra.ledger.DamagedLedger;
import vn.socai.infra.ledger.LedgerNotOpened;
import vn.socai.ledger.CommitLog;
import vn.socai.proof.BadProof;
import vn.socai.proof.Checkpoint;
import vn.socai.proof.Hasher;
import vn.socai.proof.NoteSigner;
import vn.socai.proof.SignedCheckpoint;
import vn.socai.proof.SignedNote;
import vn.socai.proof.SigningKeyRecord;
import vn.socai.proof.VerifierKey;

/**
 * Signs the tree's state, and never one that contradicts what was signed before: until the ledger was found to go on from the last
 * checkpoint, nothing is signed.
 */
final class Checkpoints {
    /** The name of a log is drawn from its first commit, so that every node gives a ledger the same and no two ledgers share one. */
    private static final String ORIGIN = "socai/ledger/";
    private static final int ORIGIN_DIGITS = 32;

    private final CommitLog log;
    private final TreeKeeper keeper;
    private final CheckpointFile file;
    private final SigningKey key;
    private final Clock clock;
    private volatile @Nullable SignedCheckpoint last;
    private volatile @Nullable String origin;
    private @Nullable NoteSigner signer;
    private boolean continues;

    /**
     * @throws DamagedLedger where the ledger is shorter than what was signed, or another one
     * @throws LedgerNotOpened where the checkpoints that were kept are not what was signed
     */
    Checkpoints(CommitLog log, TreeKeeper keeper, CheckpointFile file, SigningKey key, Clock clock) {
        this.log = log;
        this.keeper = keeper;
        this.file = file;
        this.key = key;
        this.clock = clock;
        SignedCheckpoint signed = file.latest().orElse(null);
        last = signed;
        continues = signed == null;
        if (signed != null) {
            longEnough(signed.checkpoint());
            ours(signed);
        }
    }

    private void longEnough(Checkpoint signed) {
        long head = log.head();
        if (head < signed.size()) {
            throw new DamagedLedger("Sổ cái bị cắt: chỉ có " + head + " bản ghi, nhưng đã ký điểm kiểm ở " + signed
                    .size() + " bản ghi. Không ký gì thêm; hãy phục hồi bản sao lưu đầy đủ.",
                    "The ledger was cut: it holds " + head + " commits, but a checkpoint was signed at " + signed.size()
                            + ". Nothing more is signed; restore a complete backup.");
        }
    }

    private void ours(SignedCheckpoint signed) {
        List<VerifierKey> keys = file.keys().stream().map(SigningKeyRecord::key).toList();
        String expected = origin().orElseThrow();
        if (!signed.checkpoint().origin().equals(expected)) {
            throw new DamagedLedger("Đây là sổ khác: các điểm kiểm đã ký thuộc " + signed.checkpoint().origin()
                    + ", còn sổ này là " + expected + ".", "This is another ledger: the signed checkpoints are of "
                            + signed.checkpoint().origin() + ", and this ledger is " + expected + ".");
        }
        try {
            Checkpoint.of(signed.note(), expected, keys);
        } catch (BadProof changed) {
            throw new LedgerNotOpened("CHECKPOINTS_UNREADABLE", "Điểm kiểm cuối đã lưu không đáng tin: " + changed.vi(),
                    "The last checkpoint that was kept is not to be believed: " + changed.en(), changed);
        }
    }

    /** Which log this is; absent while the ledger is empty. */
    Optional<String> origin() {
        String known = origin;
        if (known == null) {
            known = log.at(1)
                    .map(first -> ORIGIN + new Hasher().leaf(first.leaf()).hex().substring(0, ORIGIN_DIGITS))
                    .orElse(null);
            origin = known;
        }
        return Optional.ofNullable(known);
    }

    Optional<SignedCheckpoint> last() {
        return Optional.ofNullable(last);
    }

    /**
     * Looks whether the tree goes on from the last checkpoint; does nothing while the tree has not come that far.
     *
     * @throws DamagedLedger where it does not
     */
    void compare() {
        SignedCheckpoint signed = last;
        if (continues || signed == null || keeper.size() < signed.checkpoint().size()) {
            return;
        }
        if (!keeper.tree().root(signed.checkpoint().size()).equals(signed.checkpoint().root())) {
            throw new DamagedLedger("Sổ cái đã bị sửa: " + signed.checkpoint().size()
                    + " bản ghi đầu không còn khớp với điểm kiểm đã ký. Không ký gì thêm.",
                    "The ledger was altered: its first " + signed.checkpoint().size()
                            + " commits no longer fit the signed checkpoint. Nothing more is signed.");
        }
        continues = true;
    }

    /**
     * Signs the tree as it stands, where it has grown; the checkpoint is durable before anybody sees it.
     *
     * @return whether one was signed
     * @throws DamagedLedger where the ledger does not go on from the last checkpoint
     */
    boolean sign() {
        compare();
        long size = keeper.size();
        SignedCheckpoint before = last;
        long afterSize = before == null ? 0 : before.checkpoint().size();
        if (!continues || size <= afterSize) {
            return false;
        }
        Instant now = clock.instant();
        NoteSigner with = signer(now, afterSize);
        Checkpoint checkpoint = new Checkpoint(with.key().name(), size, keeper.tree().root(size));
        SignedNote note = with.sign(checkpoint.text());
        SignedCheckpoint signed = new SignedCheckpoint(checkpoint, note, now);
        file.add(signed);
        last = signed;
        return true;
    }

    private NoteSigner signer(Instant now, long afterSize) {
        NoteSigner known = signer;
        if (known == null) {
            known = key.signer(origin().orElseThrow());
            file.begin(new SigningKeyRecord(known.key(), now, afterSize));
            signer = known;
        }
        return known;
    }
}

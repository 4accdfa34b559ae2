package vn.socai.infra.proof;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.socai.infra.ledger.DamagedLedger;
import vn.socai.infra.ledger.LedgerNotOpened;
import vn.socai.infra.ledger.Waiting;
import vn.socai.ledger.CommitLog;
import vn.socai.proof.BadProof;
import vn.socai.proof.ConsistencyProof;
import vn.socai.proof.Cosignature;
import vn.socai.proof.Hash;
import vn.socai.proof.Hasher;
import vn.socai.proof.InclusionProof;
import vn.socai.proof.KeyChange;
import vn.socai.proof.NotProven;
import vn.socai.proof.NoteSignature;
import vn.socai.proof.ProofFile;
import vn.socai.proof.Proofs;
import vn.socai.proof.SignedCheckpoint;
import vn.socai.proof.SigningKeyRecord;
import vn.socai.proof.VerifierKey;

/**
 * The tree, the checkpoints and the proofs of one ledger, with their three files in the data directory: {@code tree.db}, which can be
 * computed again, {@code checkpoints.db}, which cannot, and {@code signing.key}.
 */
public final class Notary implements Proofs, AutoCloseable {
    /**
     * Short enough that no commit waits longer than a second: the hashing of what came meanwhile, the signing and its durable write come on
     * top, some 20 to 150 ms where many clients write, and the next pause begins only behind them.
     */
    public static final Duration INTERVAL = Duration.ofMillis(700);
    /** As many as C2SP asks a reader to accept at least, less the log's own. */
    private static final int MOST_WITNESSES = 15;
    private static final Logger LOG = LoggerFactory.getLogger(Notary.class);
    /** So many commits are hashed while the start waits; a tree that is further behind is completed beside the running server. */
    private static final int AT_ONCE = 100_000;

    private final CommitLog log;
    private final Clock clock;
    private final SigningKey key;
    private final Path directory;
    private final CheckpointFile file;
    private final TreeKeeper keeper;
    private final Checkpoints checkpoints;
    private @Nullable ScheduledFuture<?> ticking;
    private volatile @Nullable DamagedLedger trouble;
    private volatile boolean closed;

    private Notary(CommitLog log, Clock clock, SigningKey key, CheckpointFile file, TreeKeeper keeper, Path directory,
            long atOnce) {
        this.log = log;
        this.key = key;
        this.directory = directory;
        this.clock = clock;
        this.file = file;
        this.keeper = keeper;
        checkpoints = new Checkpoints(log, keeper, file, key, clock);
        if (log.head() - keeper.size() <= atOnce) {
            keeper.catchUp(log.head());
        } else {
            LOG.info("the tree is at {} of {} and is completed in the background", keeper.size(), log.head());
        }
        checkpoints.compare();
    }

    /**
     * Opens what stands beside a ledger, and makes what is missing. The ledger's last commits, and its root at the last checkpoint that
     * was signed, are compared with what it holds now.
     *
     * @param keyText the signing key, where it does not come from the directory
     * @throws DamagedLedger where the ledger is shorter than the last checkpoint, was altered, or is another
     * @throws LedgerNotOpened where the checkpoints or the key cannot be read
     */
    public static Notary open(Path directory, CommitLog log, Clock clock, @Nullable String keyText) {
        return open(directory, log, clock, keyText, AT_ONCE);
    }

    static Notary open(Path directory, CommitLog log, Clock clock, @Nullable String keyText, long atOnce) {
        SigningKey key = new KeyCustody(directory, keyText).current(log);
        CheckpointFile file = new CheckpointFile(directory.resolve("checkpoints.db"));
        TreeKeeper keeper = null;
        try {
            keeper = new TreeKeeper(directory.resolve("tree.db"), log);
            return new Notary(log, clock, key, file, keeper, directory, atOnce);
        } catch (RuntimeException refused) {
            if (keeper != null) {
                keeper.close();
            }
            file.close();
            throw refused;
        }
    }

    /** Follows the ledger and signs, again and again. */
    public synchronized void start(ScheduledExecutorService scheduler, Duration every) {
        ticking = scheduler.scheduleWithFixedDelay(this::tick, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One round: takes in what is new and signs it. A fault is logged and the next round tries again, unless it is the ledger's. */
    synchronized void tick() {
        if (closed || trouble != null) {
            return;
        }
        try {
            keeper.catchUp(Long.MAX_VALUE);
            checkpoints.sign();
        } catch (DamagedLedger damaged) {
            trouble = damaged;
            LOG.error("no checkpoint is signed any more", damaged);
        } catch (RuntimeException passing) {
            LOG.warn("no checkpoint was signed this time", passing);
        }
    }

    /**
     * Sees to it now that a checkpoint covers a position that is in the ledger.
     *
     * @throws LedgerNotOpened where nothing is signed any more, or it cannot be signed now
     */
    public synchronized void cover(long position) {
        tick();
        if (latest().map(it -> it.checkpoint().size()).orElse(0L) < position) {
            throw trouble().orElseGet(() -> new LedgerNotOpened("NOT_SIGNED", "Chưa ký được điểm kiểm; xem nhật kí.",
                    "No checkpoint could be signed; see the log."));
        }
    }

    /**
     * Hands over to a key that is made now and waits beside the present one until the ledger has the statement; this notary signs what
     * is there, and nothing more. The next start takes the new key.
     *
     * @return the statement that the ledger must record
     * @throws LedgerNotOpened where the ledger is empty, or cannot be covered with the old key
     */
    public synchronized KeyChange handOver() {
        cover(log.head());
        String name = origin().orElseThrow(() -> new LedgerNotOpened("SIGNING_KEY_UNUSABLE",
                "Sổ còn trống, chưa có khoá nào để đổi.", "The ledger is empty and has no key to change."));
        KeyChange change = KeyChange.sign(key.signer(name), KeyCustody.next(directory).signer(name));
        close();
        return change;
    }

    /** Every key that has signed, read from a data directory that need not be at rest. */
    public static List<SigningKeyRecord> keys(Path directory) {
        try (CheckpointFile file = new CheckpointFile(directory.resolve("checkpoints.db"))) {
            return file.keys();
        }
    }

    /** Why nothing is signed any more, where the ledger was found altered after the start. */
    public Optional<LedgerNotOpened> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** How long the oldest commit that no checkpoint covers has been in the ledger; zero where all are covered. */
    public Duration unsignedFor() {
        return Waiting.behind(log, latest().map(it -> it.checkpoint().size()).orElse(0L), clock);
    }

    /** How many commits the tree holds. */
    public long treeSize() {
        return keeper.size();
    }

    /**
     * Reads and hashes the whole ledger up to the last checkpoint, believing no tile.
     *
     * @return how many commits were found as they were signed
     * @throws DamagedLedger where they are not
     */
    public long rehash() {
        SignedCheckpoint signed = latest().orElse(null);
        if (signed == null) {
            return 0;
        }
        long size = signed.checkpoint().size();
        if (!keeper.rehashed(size).equals(signed.checkpoint().root())) {
            throw new DamagedLedger("Sổ cái đã bị sửa: " + size + " bản ghi đầu không khớp với điểm kiểm đã ký.",
                    "The ledger was altered: its first " + size + " commits do not fit the signed checkpoint.");
        }
        return size;
    }

    @Override
    public Optional<String> origin() {
        return checkpoints.origin();
    }

    @Override
    public Optional<SignedCheckpoint> latest() {
        return checkpoints.last();
    }

    @Override
    public Optional<SignedCheckpoint> at(long size) {
        return file.at(size);
    }

    @Override
    public Optional<SignedCheckpoint> covering(long position) {
        return file.covering(position);
    }

    @Override
    public ProofFile inclusion(long position) {
        return inclusion(position, latest().orElse(null));
    }

    @Override
    public ProofFile inclusion(long position, long size) {
        return inclusion(position, signed(size));
    }

    /**
     * The checkpoint signed at exactly this size.
     *
     * @throws NotProven {@code UNKNOWN_CHECKPOINT} where there is none
     */
    public SignedCheckpoint signed(long size) {
        return at(size).orElseThrow(() -> unknown(size));
    }

    private ProofFile inclusion(long position, @Nullable SignedCheckpoint signed) {
        if (signed == null || position < 1 || position > signed.checkpoint().size() || position > keeper.size()) {
            throw notCovered(position);
        }
        InclusionProof proof = keeper.tree().inclusion(position - 1, signed.checkpoint().size());
        Hash leaf = log.leavesAfter(position - 1, 1).stream().findFirst().map(new Hasher()::leaf).orElse(Hash.EMPTY);
        if (!proof.proves(leaf, signed.checkpoint().root())) {
            throw new NotProven("COMMIT_ALTERED", "Bản ghi ở vị trí " + position
                    + " không còn là bản ghi đã ký; hãy kiểm tra toàn bộ sổ.", "The commit at position " + position
                            + " is no longer the one that was signed; check the whole ledger.");
        }
        return new ProofFile(proof, signed.note());
    }

    @Override
    public List<Cosignature> cosignatures(SignedCheckpoint signed) {
        return file.cosignatures(signed);
    }

    @Override
    public Cosignature cosign(long size, VerifierKey witness, NoteSignature signature) {
        return keep(file, size, witness, signature);
    }

    /** Keeps a cosignature with a checkpoint in a data directory that may be in use. */
    public static Cosignature cosign(Path directory, long size, VerifierKey witness, NoteSignature signature) {
        try (CheckpointFile file = new CheckpointFile(directory.resolve("checkpoints.db"))) {
            return keep(file, size, witness, signature);
        }
    }

    private static Cosignature keep(CheckpointFile file, long size, VerifierKey witness, NoteSignature signature) {
        SignedCheckpoint signed = file.at(size).orElseThrow(() -> unknown(size));
        if (file.cosignatures(signed).size() >= MOST_WITNESSES) {
            throw new NotProven("TOO_MANY_COSIGNATURES", "Điểm kiểm này đã có " + MOST_WITNESSES + " nhân chứng.",
                    "This checkpoint has " + MOST_WITNESSES + " witnesses already.");
        }
        try {
            Cosignature cosignature = Cosignature.of(signed.note().text(), witness, signature);
            file.add(size, cosignature);
            return cosignature;
        } catch (BadProof wrong) {
            throw new NotProven("COSIGNATURE_WRONG", wrong.vi(), wrong.en());
        }
    }

    private static NotProven unknown(long size) {
        return new NotProven("UNKNOWN_CHECKPOINT", "Không có điểm kiểm nào được ký ở " + size + " bản ghi.",
                "No checkpoint was signed at " + size + " commits.");
    }

    @Override
    public ConsistencyProof consistency(long from, long to) {
        if (from < 1 || from > to) {
            throw new NotProven("SIZES_NOT_IN_ORDER", "Cần hai cỡ theo thứ tự, từ 1 trở lên.",
                    "Two sizes in order are needed, from 1 on.");
        }
        if (to > Math.min(keeper.size(), latest().map(it -> it.checkpoint().size()).orElse(0L))) {
            throw notCovered(to);
        }
        return keeper.tree().consistency(from, to);
    }

    private static NotProven notCovered(long position) {
        return new NotProven("NOT_YET_COVERED", "Chưa có điểm kiểm đã ký nào bao gồm vị trí " + position
                + "; hãy hỏi lại sau một giây.", "No signed checkpoint covers position " + position
                        + " yet; ask again in a second.");
    }

    @Override
    public List<SigningKeyRecord> keys() {
        return file.keys();
    }

    /** Signs a last time, so that a ledger at rest is covered whole, and closes its files. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        if (ticking != null) {
            ticking.cancel(false);
            tick();
        }
        closed = true;
        keeper.close();
        file.close();
    }
}

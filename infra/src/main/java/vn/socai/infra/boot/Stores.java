package vn.socai.infra.boot;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.socai.infra.boot.Complaint.Kind;
import vn.socai.infra.ledger.LedgerNotOpened;
import vn.socai.infra.ledger.SnapshotStore;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.codec.UnreadableBytes;
import vn.socai.infra.ledger.mongo.Connection;
import vn.socai.infra.ledger.mongo.MongoCommitLog;
import vn.socai.infra.ledger.mongo.MongoSnapshotStore;
import vn.socai.infra.ledger.sqlite.SqliteCommitLog;
import vn.socai.infra.ledger.sqlite.SqliteSnapshotStore;
import vn.socai.infra.proof.Notary;
import vn.socai.infra.rebuild.Acts;
import vn.socai.infra.security.AccessDatabase;
import vn.socai.infra.security.keyring.SqliteKeyring;
import vn.socai.infra.view.Generations;
import vn.socai.infra.view.MongoShelves;
import vn.socai.infra.view.MongoViewStore;
import vn.socai.infra.view.SqliteShelves;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.LedgerUnavailable;
import vn.socai.person.KeyringUnavailable;
import vn.socai.value.PersonId;
import vn.socai.view.StoreUnavailable;
import vn.socai.view.ViewStore;

/** What is opened first and closed last: the ledger, the keyring, the views' store. */
final class Stores implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Stores.class);
    private static final Duration TAIL_EVERY = Duration.ofMillis(100);

    /** The variable that holds the key of checkpoints, where it does not come from the data directory. */
    private static final String SIGNING_KEY = "SOCAI_SIGNING_KEY";
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final CommitLog log;
    private final Notary notary;
    private final SqliteKeyring keyring;
    private final Generations generations;
    private final Acts acts;
    private final AccessDatabase access;
    private final SnapshotStore snapshots;

    /**
     * Opens all, or leaves none open.
     *
     * @param uri of a MongoDB; absent for SQLite
     * @throws Complaint where one of them cannot be opened
     */
    Stores(DataDirectory data, @Nullable String uri, Clock clock) {
        try {
            MongoDatabase database = uri == null ? null : database(uri);
            log = opened(database == null ? SqliteCommitLog.open(data.ledger(), LeafCodec.ofEvents(), clock)
                    : MongoCommitLog.open(database, LeafCodec.ofEvents(), clock, TAIL_EVERY));
            // Before anything heeds the ledger: one that was put back too short would bring destroyed keys to life.
            ScheduledExecutorService hours = opened(Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
                    .name("notary")
                    .factory()));
            notary = opened(Notary.open(data.path(), log, clock, System.getenv(SIGNING_KEY)));
            notary.start(hours, Notary.INTERVAL);
            keyring = opened(new SqliteKeyring(data.keyring(), new SecureRandom()));
            keyring.reconcile(log);
            generations = opened(new Generations(database == null ? new SqliteShelves(data.path())
                    : new MongoShelves(new MongoViewStore(database))));
            acts = opened(Acts.open(data.operations()));
            snapshots = opened(database == null ? SqliteSnapshotStore.open(data.snapshots())
                    : new MongoSnapshotStore(database));
            access = opened(AccessDatabase.open(data.access()));
            dropViewsAhead();
        } catch (RuntimeException e) {
            close();
            throw e instanceof IllegalArgumentException ? new Complaint(Kind.USAGE,
                    "Địa chỉ kho MongoDB không hợp lệ.", "The address of the MongoDB store is not valid.", e)
                    : complaint(e);
        }
    }

    private MongoDatabase database(String uri) {
        MongoClient client = opened(Connection.open(uri));
        return Connection.database(client, uri);
    }

    private <T extends AutoCloseable> T opened(T store) {
        opened.push(store);
        return store;
    }

    /** After a restore the ledger may be shorter than what was folded of the lost one: views and snapshots are worth nothing then. */
    private void dropViewsAhead() {
        long head = log.head();
        ViewStore views = generations.live().store();
        if (views.views().stream().anyMatch(view -> views.foldedTo(view) > head)) {
            views.views().forEach(views::drop);
            snapshots.dropAll();
        }
    }

    /** Whether keys can be read now: asks the file about a person that nobody is. */
    boolean keyringReads() {
        try {
            return !keyring.destroyed(NOBODY);
        } catch (KeyringUnavailable e) {
            return false;
        }
    }

    CommitLog log() {
        return log;
    }

    Notary notary() {
        return notary;
    }

    SqliteKeyring keyring() {
        return keyring;
    }

    SnapshotStore snapshots() {
        return snapshots;
    }

    AccessDatabase access() {
        return access;
    }

    Generations generations() {
        return generations;
    }

    Acts acts() {
        return acts;
    }

    /** What is told at the terminal of a store that fails, when it is opened or later; any other failure is handed back. */
    static RuntimeException complaint(RuntimeException failure) {
        return switch (failure) {
            case LedgerNotOpened e -> new Complaint(kind(e), e.vietnamese(), e.english(), e);
            case LedgerUnavailable e -> unreachable(e);
            case StoreUnavailable e -> unreachable(e);
            case KeyringUnavailable e -> new Complaint(Kind.KEYRING_UNUSABLE,
                    "Không mở được vòng khoá trong thư mục dữ liệu.",
                    "The keyring in the data directory cannot be opened.", e);
            case UnreadableBytes e -> new Complaint(Kind.LEDGER_DAMAGED, "Sổ cái hỏng: có bản ghi không đọc được.",
                    "The ledger is damaged: a commit cannot be read.", e);
            default -> failure;
        };
    }

    private static Complaint unreachable(RuntimeException behind) {
        return new Complaint(Kind.STORE_UNREACHABLE,
                "Không đọc hay ghi được kho dữ liệu; kiểm tra địa chỉ và máy chủ, hoặc ổ đĩa.",
                "The store cannot be read or written; check its address and its server, or the disk.", behind);
    }

    private static Kind kind(LedgerNotOpened refused) {
        return switch (refused.code()) {
            case "DATA_DIRECTORY_NOT_WRITABLE" -> Kind.DATA_DIRECTORY_UNUSABLE;
            case "LEDGER_IN_USE" -> Kind.DATA_DIRECTORY_IN_USE;
            case "LEDGER_NEWER_FORMAT" -> Kind.LEDGER_TOO_NEW;
            case "SIGNING_KEY_UNUSABLE" -> Kind.SIGNING_KEY_UNUSABLE;
            default -> Kind.LEDGER_DAMAGED;
        };
    }

    /** Closes in the opposite order of opening; one that fails to close does not keep the others open. */
    @Override
    public void close() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                LOG.warn("a store did not close", e);
            }
        }
    }
}

package vn.socai.infra.ledger.mongo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;

import vn.socai.infra.ledger.DamagedLedger;
import vn.socai.infra.ledger.GroupCommit;
import vn.socai.infra.ledger.Listeners;
import vn.socai.infra.ledger.Pending;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.codec.UnreadableBytes;
import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.Draft;
import vn.socai.ledger.LedgerUnavailable;
import vn.socai.ledger.Receipt;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;

/** The ledger in one collection, {@code commits}, to which any number of nodes append. */
public final class MongoCommitLog implements CommitLog {
    static final String COLLECTION = "commits";
    private static final int TAIL = 64;

    private final LeafCodec leaves;
    private final Rows rows;
    private final Head head;
    private final GroupCommit appender;
    private final Listeners listeners = new Listeners();

    /**
     * Opens the ledger, or begins it where there is none. The database's client must come from {@link Connection#open}, and stays
     * the caller's to close.
     *
     * @param tailEvery how often to look what other nodes appended
     * @throws LedgerUnavailable where the server does not answer
     * @throws DamagedLedger where the last commits cannot be read
     */
    public static MongoCommitLog open(MongoDatabase database, LeafCodec leaves, Clock clock, Duration tailEvery) {
        return asked(() -> new MongoCommitLog(database, leaves, clock, tailEvery));
    }

    private MongoCommitLog(MongoDatabase database, LeafCodec leaves, Clock clock, Duration tailEvery) {
        this.leaves = leaves;
        var collection = database.getCollection(COLLECTION);
        collection.createIndex(Indexes.ascending(Row.STREAM, Row.SEQUENCE), new IndexOptions().unique(true));
        collection.createIndex(Indexes.ascending(Row.IDS), new IndexOptions().unique(true));
        rows = new Rows(collection, leaves);
        head = new Head(rows);
        head.find();
        checkTail();
        appender = new GroupCommit("ledger-appender", tailEvery, new Appender(collection, rows, head, clock, tailEvery,
                listeners::tell));
        appender.start();
    }

    private void checkTail() {
        try {
            rows.range(Math.max(1, head.position() - TAIL + 1), head.position());
        } catch (UnreadableBytes wrong) {
            throw new DamagedLedger("Sổ cái hỏng: không đọc được các bản ghi cuối.",
                    "The ledger is damaged: " + wrong.getMessage() + ".", wrong);
        }
    }

    @Override
    public Commit append(Draft draft) {
        return appender.append(new Pending(leaves.encode(draft), new long[0], 0));
    }

    @Override
    public long head() {
        return head.position();
    }

    @Override
    public List<Commit> readAfter(long position, int limit) {
        return asked(() -> rows.range(Math.max(1, position + 1), Math.min(head(), position + limit)));
    }

    @Override
    public List<byte[]> leavesAfter(long position, int limit) {
        return asked(() -> rows.leaves(Math.max(1, position + 1), Math.min(head(), position + limit)));
    }

    @Override
    public List<Commit> readBefore(long position, int limit) {
        long last = Math.min(head(), position - 1);
        var commits = asked(() -> rows.range(Math.max(1, last - limit + 1), last));
        Collections.reverse(commits);
        return commits;
    }

    @Override
    public Optional<Commit> at(long position) {
        long last = head();
        return asked(() -> rows.at(position, last));
    }

    @Override
    public Map<Long, Instant> recordedAt(Collection<Long> positions) {
        var found = new HashMap<Long, Instant>();
        asked(() -> rows.recordedAt(List.copyOf(positions))).forEach((position, millis) -> found.put(position, Instant
                .ofEpochMilli(millis)));
        return found;
    }

    @Override
    public List<Commit> stream(StreamName stream, long sequence) {
        return asked(() -> rows.stream(stream, sequence));
    }

    @Override
    public Map<CommandId, Receipt> receipts(Collection<CommandId> ids) {
        return asked(() -> rows.receipts(ids));
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException failed) {
            throw new LedgerUnavailable("MongoDB does not answer: " + failed.getMessage(), failed);
        }
    }

    @Override
    public AutoCloseable onAppend(LongConsumer listener) {
        return listeners.add(listener);
    }

    @Override
    public void close() {
        appender.close();
    }
}

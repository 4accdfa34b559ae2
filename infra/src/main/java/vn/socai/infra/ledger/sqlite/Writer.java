package vn.socai.infra.ledger.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import vn.socai.infra.ledger.GroupCommit;
import vn.socai.infra.ledger.Pending;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.ledger.AppendRefused;
import vn.socai.ledger.Commit;
import vn.socai.ledger.Draft;
import vn.socai.ledger.LedgerUnavailable;
import vn.socai.value.CommandId;

/** The one writer: several drafts, each taken or refused alone, in one transaction. Answers are given when it is durable. */
final class Writer implements GroupCommit.Store, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final int STREAMS_KEPT = 50_000;

    private final Connection connection;
    private final Reader own;
    private final Clock clock;
    private final LongConsumer grown;
    private final PreparedStatement begin;
    private final PreparedStatement commit;
    private final PreparedStatement putId;
    private final PreparedStatement removeId;
    private final PreparedStatement putCommit;
    private final PreparedStatement findStream;
    private final PreparedStatement putStream;
    private final Map<String, Long> streams = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > STREAMS_KEPT;
        }
    };
    private volatile long head;
    private Instant last;
    private @Nullable SQLException broken;

    /** {@code grown} is told each new head, after the answers. */
    Writer(Connection connection, LeafCodec leaves, Clock clock, LongConsumer grown) throws SQLException {
        this.connection = connection;
        this.own = new Reader(connection, leaves);
        this.clock = clock;
        this.grown = grown;
        begin = connection.prepareStatement("BEGIN IMMEDIATE");
        commit = connection.prepareStatement("COMMIT");
        putId = connection.prepareStatement("INSERT OR IGNORE INTO ids VALUES (?, ?)");
        removeId = connection.prepareStatement("DELETE FROM ids WHERE id = ?");
        putCommit = connection.prepareStatement("INSERT OR IGNORE INTO commits VALUES (?, ?, ?, ?, ?, ?)");
        findStream = connection.prepareStatement("SELECT number FROM streams WHERE name = ?");
        putStream = connection.prepareStatement("INSERT INTO streams VALUES (?, ?)");
        head = Schema.number(connection, "SELECT max(position) FROM commits");
        last = Instant.ofEpochMilli(Schema.number(connection,
                "SELECT recorded_at FROM commits WHERE position = " + head));
    }

    long head() {
        return head;
    }

    @Override
    public void store(List<Pending> batch) {
        var answers = new ArrayList<Runnable>(batch.size());
        long next = head + 1;
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var recordedAt = now.isBefore(last) ? last : now;
        try {
            refuseWhenBroken();
            begin.execute();
            for (var pending : batch) {
                next += take(pending, next, recordedAt, answers);
            }
            commit.execute();
        } catch (SQLException failed) {
            fail(batch, failed);
            return;
        }
        boolean hasGrown = next > head + 1;
        if (hasGrown) {
            last = recordedAt;
            head = next - 1;
        }
        answers.forEach(Runnable::run);
        if (hasGrown) {
            grown.accept(head);
        }
    }

    @Override
    public void between() {}

    /** 1 where the draft was taken. */
    private int take(Pending pending, long position, Instant recordedAt, List<Runnable> answers) throws SQLException {
        var draft = pending.sheet().draft();
        if (!takeIds(draft, position)) {
            var receipts = own.receipts(ids(draft)).values();
            answers.add(() -> pending.answer()
                    .completeExceptionally(new AppendRefused(AppendRefused.Cause.ID_TAKEN,
                            List.copyOf(receipts))));
            return 0;
        }
        var stored = pending.sheet().commit(position, recordedAt);
        if (!putCommit(stored, streamNumber(draft.stream().value(), position))) {
            removeIds(draft, draft.marks().size());
            answers.add(() -> pending.answer()
                    .completeExceptionally(new AppendRefused(
                            AppendRefused.Cause.SEQUENCE_TAKEN, List.of())));
            return 0;
        }
        answers.add(() -> pending.answer().complete(stored));
        return 1;
    }

    private static List<CommandId> ids(Draft draft) {
        return draft.marks().stream().map(mark -> mark.id()).toList();
    }

    private boolean takeIds(Draft draft, long position) throws SQLException {
        for (int i = 0; i < draft.marks().size(); i++) {
            putId.setBytes(1, Bytes.of(draft.marks().get(i).id()));
            putId.setLong(2, position);
            if (putId.executeUpdate() == 0) {
                removeIds(draft, i);
                return false;
            }
        }
        return true;
    }

    private void removeIds(Draft draft, int count) throws SQLException {
        for (var mark : draft.marks().subList(0, count)) {
            removeId.setBytes(1, Bytes.of(mark.id()));
            removeId.executeUpdate();
        }
    }

    private long streamNumber(String name, long position) throws SQLException {
        var known = streams.get(name);
        if (known != null) {
            return known;
        }
        findStream.setString(1, name);
        long number;
        try (var result = findStream.executeQuery()) {
            number = result.next() ? result.getLong(1) : 0;
        }
        if (number == 0) {
            // A new stream cannot lose its sequence, so this row never has to be taken back alone.
            number = position;
            putStream.setString(1, name);
            putStream.setLong(2, number);
            putStream.executeUpdate();
        }
        streams.put(name, number);
        return number;
    }

    /** False where the stream has a commit at that sequence already. */
    private boolean putCommit(Commit stored, long stream) throws SQLException {
        putCommit.setLong(1, stored.position());
        putCommit.setLong(2, stream);
        putCommit.setLong(3, stored.draft().sequence());
        putCommit.setLong(4, stored.recordedAt().toEpochMilli());
        putCommit.setLong(5, Row.crc(stored.leaf()));
        putCommit.setBytes(6, stored.leaf());
        return putCommit.executeUpdate() == 1;
    }

    private void refuseWhenBroken() throws SQLException {
        if (broken != null) {
            throw broken;
        }
    }

    private void fail(List<Pending> batch, SQLException failed) {
        streams.clear();
        if (broken == null) {
            rollback();
            if (lasting(failed)) {
                broken = failed;
                LOG.error("the ledger's file failed; nothing is written until a restart", failed);
            } else {
                LOG.warn("a batch of {} was not stored: {}", batch.size(), failed.getMessage());
            }
        }
        var told = new LedgerUnavailable(broken == null
                ? "the ledger could not be written, try again: " + failed.getMessage()
                : "the ledger's file failed and takes nothing until a restart: " + failed.getMessage(), failed);
        batch.forEach(pending -> pending.answer().completeExceptionally(told));
    }

    /**
     * A full disk gets room again; a lock ends. Anything else lasts, above all a failed fsync: the kernel may have dropped the pages, so
     * that a second fsync would say yes to nothing. What the file really holds is found out when it is opened again.
     */
    private static boolean lasting(SQLException failed) {
        if (!(failed instanceof SQLiteException known)) {
            return true;
        }
        var code = known.getResultCode();
        return code != SQLiteErrorCode.SQLITE_FULL && code != SQLiteErrorCode.SQLITE_BUSY
                && code != SQLiteErrorCode.SQLITE_IOERR_WRITE && code != SQLiteErrorCode.SQLITE_IOERR_SHMSIZE;
    }

    private void rollback() {
        try (var statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            LOG.debug("nothing to roll back", alreadyRolledBack);
        }
    }

    @Override
    public void close() throws SQLException {
        own.close();
    }
}

package vn.socai.infra.ledger.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
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
import vn.socai.ledger.LedgerUnavailable;
import vn.socai.ledger.Mark;
import vn.socai.ledger.Receipt;

/** The one writer: several drafts, each taken or refused alone, in one transaction. The flusher answers when it is durable. */
final class Writer implements GroupCommit.Store, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    private static final String LASTING = "the ledger's file failed and takes nothing until a restart: ";

    private final Connection connection;
    private final LeafCodec leaves;
    private final Clock clock;
    private final IdIndex ids;
    private final Flusher flusher;
    private final Checkpointer checkpointer;
    private final RecentIds recent;
    private final List<Stored> stored = new ArrayList<>();
    private Insertions insertions;
    private Reader own;
    /** The last commit in the file, which may be ahead of the disk. */
    private volatile long written;
    private Instant last;
    private @Nullable Exception broken;

    /** A commit of the batch under way, and by what its ids are found. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    private record Stored(Commit commit, long[] hashes) {}

    /** {@code grown} is told each new head, after the answers. */
    Writer(Path file, Connection connection, IdIndex ids, LeafCodec leaves, Clock clock, LongConsumer grown)
            throws SQLException, IOException {
        this.connection = connection;
        this.ids = ids;
        recent = new RecentIds(ids);
        this.leaves = leaves;
        this.clock = clock;
        insertions = new Insertions(connection);
        own = new Reader(connection, leaves, recent);
        written = Schema.number(connection, "SELECT max(position) FROM commits");
        recent.begin(written);
        last = Instant.ofEpochMilli(Schema.number(connection,
                "SELECT recorded_at FROM commits WHERE position = " + written));
        checkpointer = new Checkpointer("ledger-checkpointer", file, connection);
        flusher = new Flusher(file, written, grown);
    }

    /** The last commit that is durable. */
    long head() {
        return flusher.head();
    }

    /** The last commit whose ids stand in the index; it need not be durable yet. */
    long written() {
        return written;
    }

    /** Whether it will see without a search what of some ids came after a position. */
    boolean remembers(long position) {
        return position >= recent.since();
    }

    @Override
    public void store(List<Pending> batch) {
        if (broken == null) {
            broken = flusher.failed();
        }
        if (broken != null) {
            refuse(batch, LASTING, broken);
            return;
        }
        long begun = System.nanoTime();
        var answers = new ArrayList<Runnable>(batch.size());
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var recordedAt = now.isBefore(last) ? last : now;
        if (!write(batch, recordedAt, answers)) {
            return;
        }
        if (!stored.isEmpty()) {
            keep(recordedAt);
            answers.add(ids.tidying(stored.getLast().commit));
        }
        flusher.flush(written, new Answers(List.copyOf(batch), answers), System.nanoTime() - begun);
        checkpointer.wrote(stored.stream().mapToLong(one -> one.commit.leaf().length).sum());
    }

    /** One transaction; false where it failed and everybody was told. */
    private boolean write(List<Pending> batch, Instant recordedAt, List<Runnable> answers) {
        stored.clear();
        try {
            ids.reserve(batch.stream().mapToInt(pending -> pending.hashes().length).sum());
            insertions.begin();
            for (var pending : batch) {
                take(pending, written + 1 + stored.size(), recordedAt, answers);
            }
            insertions.commit();
            return true;
        } catch (SQLException failed) {
            fail(batch, failed);
        } catch (IOException noRoom) {
            refuse(batch, "the ledger could not be written, try again: ", noRoom);
        } catch (RuntimeException bug) {
            // Nothing of the batch may stay in an open transaction, or the next one could not begin.
            begunAnew();
            recent.begin(written);
            batch.forEach(pending -> pending.answer().completeExceptionally(bug));
        }
        return false;
    }

    private void keep(Instant recordedAt) {
        for (Stored one : stored) {
            ids.put(one.hashes, one.commit.position());
        }
        last = recordedAt;
        written = stored.getLast().commit.position();
        recent.stored(written);
    }

    /** What those hear who wait for a batch; also a refusal may rest on a commit that is not yet on the disk. */
    private record Answers(List<Pending> batch, List<Runnable> answers) implements Flusher.Waiting {
        @Override
        public void durable() {
            answers.forEach(Runnable::run);
        }

        @Override
        public void unknown(IOException failed) {
            refuse(batch, LASTING, failed);
        }
    }

    @Override
    public void between() {
        // Nobody else appends to this file.
    }

    private void take(Pending pending, long position, Instant recordedAt, List<Runnable> answers) throws SQLException {
        var draft = pending.sheet().draft();
        if (pending.searched() < recent.since() || recent.perhaps(pending.hashes())) {
            var taken = own.receipts(draft.marks().stream().map(Mark::id).toList());
            if (!taken.isEmpty()) {
                refuse(pending, AppendRefused.Cause.ID_TAKEN, List.copyOf(taken.values()), answers);
                return;
            }
            if (own.position(draft.stream(), draft.sequence()) != 0) {
                refuse(pending, AppendRefused.Cause.SEQUENCE_TAKEN, List.of(), answers);
                return;
            }
        }
        var commit = pending.sheet().commit(position, recordedAt);
        insertions.put(commit);
        recent.put(pending.hashes(), position);
        stored.add(new Stored(commit, pending.hashes()));
        answers.add(() -> pending.answer().complete(commit));
    }

    private static void refuse(Pending pending, AppendRefused.Cause cause, List<Receipt> receipts,
            List<Runnable> answers) {
        answers.add(() -> pending.answer().completeExceptionally(new AppendRefused(cause, receipts)));
    }

    private void fail(List<Pending> batch, SQLException failed) {
        recent.begin(written);
        if (broken == null && (lasting(failed) || !begunAnew())) {
            broken = failed;
            LOG.error("the ledger's file failed; nothing is written until a restart", failed);
        } else if (broken == null) {
            LOG.warn("a batch of {} was not stored: {}", batch.size(), failed.getMessage());
        }
        refuse(batch, broken == null ? "the ledger could not be written, try again: " : LASTING, failed);
    }

    private static void refuse(List<Pending> batch, String why, Exception failed) {
        var told = new LedgerUnavailable(why + failed.getMessage(), failed);
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

    /** Takes the transaction back, unless SQLite already has, and prepares everything again. */
    private boolean begunAnew() {
        try (var statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            LOG.debug("nothing to roll back", alreadyRolledBack);
        }
        try {
            insertions = new Insertions(connection);
            own = new Reader(connection, leaves, recent);
            return true;
        } catch (SQLException failed) {
            LOG.error("the ledger's file does not recover", failed);
            return false;
        }
    }

    /** Lets all that was stored be flushed and answered. */
    void await() {
        flusher.await();
    }

    @Override
    public void close() throws SQLException, IOException {
        try (connection; ids; checkpointer; flusher) {
            flusher.await();
            if (broken == null && flusher.failed() == null) {
                own.at(written).ifPresent(ids::cover);
            }
        }
    }
}

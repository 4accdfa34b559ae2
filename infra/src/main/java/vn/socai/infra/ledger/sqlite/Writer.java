package vn.socai.infra.ledger.sqlite;

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
import vn.socai.ledger.LedgerUnavailable;

/** The one writer: several drafts, each taken or refused alone, in one transaction. Answers are given when it is durable. */
final class Writer implements GroupCommit.Store, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    private final Connection connection;
    private final LeafCodec leaves;
    private final Clock clock;
    private final LongConsumer grown;
    private Insertions insertions;
    private Reader own;
    private volatile long head;
    private Instant last;
    private @Nullable SQLException broken;

    /** {@code grown} is told each new head, after the answers. */
    Writer(Connection connection, LeafCodec leaves, Clock clock, LongConsumer grown) throws SQLException {
        this.connection = connection;
        this.leaves = leaves;
        this.clock = clock;
        this.grown = grown;
        insertions = new Insertions(connection);
        own = new Reader(connection, leaves);
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
            insertions.begin();
            for (var pending : batch) {
                if (take(pending, next, recordedAt, answers)) {
                    next++;
                }
            }
            insertions.commit();
        } catch (SQLException failed) {
            fail(batch, failed);
            return;
        } catch (RuntimeException bug) {
            // Nothing of the batch may stay in an open transaction, or the next one could not begin.
            begunAnew();
            batch.forEach(pending -> pending.answer().completeExceptionally(bug));
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
    public void between() {
        // Nobody else appends to this file.
    }

    private boolean take(Pending pending, long position, Instant recordedAt, List<Runnable> answers)
            throws SQLException {
        var draft = pending.sheet().draft();
        if (!insertions.takeIds(draft, position)) {
            var receipts = List.copyOf(own.receipts(draft.marks().stream().map(mark -> mark.id()).toList()).values());
            answers.add(() -> pending.answer()
                    .completeExceptionally(new AppendRefused(AppendRefused.Cause.ID_TAKEN,
                            receipts)));
            return false;
        }
        var stored = pending.sheet().commit(position, recordedAt);
        if (!insertions.put(stored)) {
            answers.add(() -> pending.answer()
                    .completeExceptionally(new AppendRefused(
                            AppendRefused.Cause.SEQUENCE_TAKEN, List.of())));
            return false;
        }
        answers.add(() -> pending.answer().complete(stored));
        return true;
    }

    private void refuseWhenBroken() throws SQLException {
        if (broken != null) {
            throw broken;
        }
    }

    private void fail(List<Pending> batch, SQLException failed) {
        if (broken == null && (lasting(failed) || !begunAnew())) {
            broken = failed;
            LOG.error("the ledger's file failed; nothing is written until a restart", failed);
        } else if (broken == null) {
            LOG.warn("a batch of {} was not stored: {}", batch.size(), failed.getMessage());
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

    /** Takes the transaction back, unless SQLite already has, and prepares everything again. */
    private boolean begunAnew() {
        try (var statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            LOG.debug("nothing to roll back", alreadyRolledBack);
        }
        try {
            insertions = new Insertions(connection);
            own = new Reader(connection, leaves);
            return true;
        } catch (SQLException failed) {
            LOG.error("the ledger's file does not recover", failed);
            return false;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

package vn.socai.infra.ledger.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

import org.slf4j.LoggerFactory;

import vn.socai.infra.ledger.DamagedLedger;
import vn.socai.infra.ledger.GroupCommit;
import vn.socai.infra.ledger.LedgerNotOpened;
import vn.socai.infra.ledger.Listeners;
import vn.socai.infra.ledger.Pending;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.ledger.AppendRefused;
import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.Draft;
import vn.socai.ledger.Lookup;
import vn.socai.ledger.Mark;
import vn.socai.ledger.Receipt;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;

/** The ledger in one file. */
public final class SqliteCommitLog implements CommitLog {
    private final LeafCodec leaves;
    private final FileLock lock;
    private final Writer writer;
    private final IdIndex ids;
    private final Readers readers;
    private final GroupCommit appender;
    private final Listeners listeners = new Listeners();

    /**
     * Opens a ledger, or begins a new one where there is no file.
     *
     * @param clock stamps {@code recordedAt}
     * @throws LedgerNotOpened where the directory cannot be written, another process uses the file, or the file is damaged, no
     *         ledger, or of a newer format
     */
    public static SqliteCommitLog open(Path file, LeafCodec leaves, Clock clock) {
        var lock = FileLock.take(file);
        try {
            return new SqliteCommitLog(file, lock, leaves, clock);
        } catch (RuntimeException refused) {
            lock.close();
            throw refused;
        } catch (SQLException failed) {
            lock.close();
            throw new DamagedLedger("Sổ cái hỏng: không mở được tệp " + file + ".",
                    "The ledger is damaged: the file " + file + " cannot be opened: " + failed.getMessage(), failed);
        } catch (IOException failed) {
            lock.close();
            throw new LedgerNotOpened("DATA_DIRECTORY_NOT_WRITABLE", "Không đọc được tệp " + file + ".",
                    "The file " + file + " cannot be read.", failed);
        }
    }

    private SqliteCommitLog(Path file, FileLock lock, LeafCodec leaves, Clock clock) throws SQLException, IOException {
        this.leaves = leaves;
        this.lock = lock;
        StartCheck.file(file);
        var connection = Schema.writer(file);
        try {
            if (StartCheck.tables(connection, file)) {
                try (var check = Schema.reader(file)) {
                    StartCheck.contents(check, leaves);
                }
                Schema.raise(connection);
            } else {
                Schema.create(connection);
            }
            ids = IdIndex.open(file.resolveSibling(file.getFileName() + "-ids"), connection, leaves);
            writer = new Writer(file, connection, ids, leaves, clock, listeners::tell);
            readers = new Readers(file, leaves, ids, writer::head);
        } catch (SQLException | IOException | RuntimeException refused) {
            close(connection);
            throw refused;
        }
        appender = new GroupCommit("ledger-appender", Duration.ofMillis(100), writer);
        appender.start();
    }

    @Override
    public Commit append(Draft draft) {
        return append(draft, 0);
    }

    @Override
    public Commit append(Draft draft, long freeUpTo) {
        var sheet = leaves.encode(draft);
        long[] hashes = ids.hashes(draft);
        return appender.append(new Pending(sheet, hashes, searched(draft, hashes, freeUpTo)));
    }

    /** Up to where the draft's ids were searched. By many threads at once: the one writer then looks only among those that came since. */
    private long searched(Draft draft, long[] hashes, long freeUpTo) {
        if (freeUpTo > 0 && writer.remembers(freeUpTo) && !ids.perhaps(hashes, hashes.length - 1)) {
            return freeUpTo;
        }
        long searched = writer.written();
        if (!ids.perhaps(hashes)) {
            return searched;
        }
        refuseWhatIsHeld(draft);
        // Its sequence may be taken, or an id by a commit that is not on the disk yet: the writer can tell.
        return 0;
    }

    private void refuseWhatIsHeld(Draft draft) {
        var held = receipts(draft.marks().stream().map(Mark::id).toList());
        if (!held.isEmpty()) {
            throw new AppendRefused(AppendRefused.Cause.ID_TAKEN, List.copyOf(held.values()));
        }
    }

    @Override
    public long head() {
        return writer.head();
    }

    @Override
    public List<Commit> readAfter(long position, int limit) {
        return commits(rowsAfter(position, limit));
    }

    @Override
    public List<byte[]> leavesAfter(long position, int limit) {
        return rowsAfter(position, limit).stream().map(Row::leaf).toList();
    }

    private List<Row> rowsAfter(long position, int limit) {
        return readers.ask(reader -> reader.after(position, limit));
    }

    @Override
    public List<Commit> readBefore(long position, int limit) {
        return commits(readers.ask(reader -> reader.before(position, limit)));
    }

    @Override
    public Optional<Commit> at(long position) {
        return readers.ask(reader -> reader.at(position)).map(this::commit);
    }

    @Override
    public Map<Long, Instant> recordedAt(Collection<Long> positions) {
        return readers.ask(reader -> reader.recordedAt(positions));
    }

    @Override
    public List<Commit> stream(StreamName stream, long sequence) {
        var commits = readers.ask(reader -> reader.stream(stream, sequence));
        boolean early = !commits.isEmpty() && commits.getFirst().draft().nextSequence() <= sequence;
        return early ? commits.subList(1, commits.size()) : commits;
    }

    @Override
    public Map<CommandId, Receipt> receipts(Collection<CommandId> wanted) {
        return lookUp(wanted).receipts();
    }

    @Override
    public Lookup lookUp(Collection<CommandId> wanted) {
        long searched = writer.written();
        // Nearly always nobody has sent them before, and no file need be asked.
        return ids.perhaps(ids.hashes(wanted)) ? new Lookup(readers.ask(reader -> reader.receipts(wanted)), 0)
                : new Lookup(Map.of(), searched);
    }

    private List<Commit> commits(List<Row> rows) {
        List<Commit> commits = new ArrayList<>(rows.size());
        for (Row row : rows) {
            commits.add(commit(row));
        }
        return commits;
    }

    private Commit commit(Row row) {
        return leaves.decode(row.position(), row.leaf());
    }

    @Override
    public AutoCloseable onAppend(LongConsumer listener) {
        return listeners.add(listener);
    }

    /** What was acknowledged is on the disk before; closing only tidies up. */
    @Override
    public void close() {
        appender.close();
        writer.await();
        readers.close();
        try {
            writer.close();
        } catch (SQLException | IOException failed) {
            LoggerFactory.getLogger(SqliteCommitLog.class).warn("the ledger's file did not close cleanly", failed);
        }
        lock.close();
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException failed) {
            LoggerFactory.getLogger(SqliteCommitLog.class).warn("a connection did not close", failed);
        }
    }
}

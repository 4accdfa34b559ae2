package vn.socai.infra.ledger.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;

import vn.socai.infra.ledger.DamagedLedger;
import vn.socai.infra.ledger.LedgerNotOpened;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.codec.UnreadableBytes;
import vn.socai.ledger.Commit;
import vn.socai.ledger.Mark;
import vn.socai.ledger.StreamName;

/**
 * Every row of a ledger's file against its leaf: columns, checksum, stream and sequence, dense positions, that no id stands twice, and
 * that the tables hold nothing else. Reads only, so it may run beside a server.
 */
public final class StoredRows implements AutoCloseable {
    private static final String ROWS = "SELECT position, leaf, crc, recorded_at FROM commits WHERE position <= ? ORDER BY position";

    private final Connection connection;
    private final LeafCodec leaves = LeafCodec.ofEvents();
    private final Path file;
    private final IdFile ids;
    private final Reader reader;
    /** The next sequence of each stream. */
    private final Map<StreamName, Long> streams = new HashMap<>();
    private final long head;

    /** @throws LedgerNotOpened where the file is no ledger */
    public StoredRows(Path file) {
        try {
            StartCheck.file(file);
            connection = Schema.reader(file);
            if (!StartCheck.tables(connection, file)) {
                throw new DamagedLedger("Tệp " + file + " không phải là sổ cái.", "The file " + file
                        + " is not a ledger.");
            }
            connection.setAutoCommit(false);
            head = Schema.number(connection, "SELECT max(position) FROM commits");
            this.file = Files.createTempFile("socai-audit", ".ids");
            ids = IdFile.open(this.file, new SecureRandom().nextLong());
            reader = new Reader(connection, leaves, ids);
        } catch (SQLException | IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    /** The last position of the file, as it was when it was opened. */
    public long head() {
        return head;
    }

    /**
     * Looks at all rows in order.
     *
     * @param seen is given each leaf with its position, once its row was found to agree
     * @throws DamagedLedger at the first row that does not
     */
    public void each(ObjLongConsumer<byte[]> seen) {
        try (PreparedStatement select = connection.prepareStatement(ROWS)) {
            select.setLong(1, head);
            try (ResultSet row = select.executeQuery()) {
                long last = 0;
                long recordedAt = Long.MIN_VALUE;
                while (row.next()) {
                    long now = row.getLong(1);
                    if (now != last + 1) {
                        throw StartCheck.damaged(last + 1, "thiếu bản ghi, hoặc một bản ghi có hai lần",
                                "a commit is missing or stands there twice");
                    }
                    recordedAt = agrees(now, row, recordedAt);
                    last = now;
                    seen.accept(row.getBytes(2), now);
                }
            }
        } catch (SQLException | IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    private long agrees(long now, ResultSet row, long before) throws SQLException, IOException {
        byte[] leaf = row.getBytes(2);
        if (!Row.fits(row.getLong(3), now, leaf)) {
            throw StartCheck.damaged(now, "tổng kiểm không khớp nội dung", "the checksum disagrees with the leaf");
        }
        Commit commit = decoded(now, leaf);
        long recordedAt = row.getLong(4);
        if (commit.recordedAt().toEpochMilli() != recordedAt || recordedAt < before) {
            throw StartCheck.damaged(now, "các cột không khớp với nội dung", "the columns disagree with the leaf");
        }
        StreamName stream = commit.draft().stream();
        if (streams.getOrDefault(stream, 0L) != commit.draft().sequence()) {
            throw StartCheck.damaged(now, "chuỗi " + stream.value() + " không liền mạch", "the stream " + stream.value()
                    + " is not contiguous");
        }
        streams.put(stream, commit.draft().nextSequence());
        take(now, commit.draft().marks());
        return recordedAt;
    }

    private void take(long now, List<Mark> marks) throws IOException {
        ids.reserve(marks.size());
        for (Mark mark : marks) {
            long other = reader.position(mark.id());
            if (other != 0) {
                throw StartCheck.damaged(now, "một mã lệnh đã có ở vị trí " + other,
                        "one of its ids stands at position "
                                + other + " already");
            }
            ids.put(mark.id(), now);
        }
    }

    private Commit decoded(long now, byte[] leaf) {
        try {
            return leaves.decode(now, leaf);
        } catch (UnreadableBytes wrong) {
            throw new DamagedLedger("Sổ cái hỏng: không đọc được bản ghi ở vị trí " + now + ".",
                    "The ledger is damaged: " + wrong.getMessage() + ".", wrong);
        }
    }

    private static LedgerNotOpened unreadable(Exception behind) {
        return new DamagedLedger("Không đọc được tệp sổ cái.", "The ledger's file cannot be read.", behind);
    }

    @Override
    public void close() {
        try (connection; ids) {
            Files.delete(file);
        } catch (SQLException | IOException failed) {
            throw unreadable(failed);
        }
    }
}

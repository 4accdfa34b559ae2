package vn.socai.infra.ledger.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;

import vn.socai.infra.ledger.DamagedLedger;
import vn.socai.infra.ledger.LedgerNotOpened;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.codec.UnreadableBytes;

/** What is looked at before a ledger file is used: is it one, is it whole, does its end agree with itself. */
final class StartCheck {
    /** As many of the last commits are read whole: damage in a crash is at the end. */
    static final int TAIL = 256;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private StartCheck() {}

    /** Looks at the bare file, before SQLite touches it. A missing or empty file is a new ledger. */
    static void file(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw notALedger(file);
        }
        if (!Files.exists(file) || Files.size(file) == 0) {
            return;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var header = ByteBuffer.allocate(100);
            int read = channel.read(header, 0);
            if (read < header.capacity() || header.slice(0, MAGIC.length).mismatch(ByteBuffer.wrap(MAGIC)) >= 0) {
                throw notALedger(file);
            }
            // 1 stands for 65,536. Beside a write-ahead log the header may be behind or ahead of the file: SQLite mends that.
            long pageSize = (header.getShort(16) & 0xFFFF) == 1 ? 65_536 : header.getShort(16) & 0xFFFF;
            long pages = header.getInt(28) & 0xFFFF_FFFFL;
            var wal = file.resolveSibling(file.getFileName() + "-wal");
            if ((!Files.exists(wal) || Files.size(wal) == 0) && channel.size() < pages * pageSize) {
                throw new DamagedLedger("Sổ cái hỏng: tệp " + file + " bị cắt ngắn.",
                        "The ledger is damaged: the file " + file + " is cut short.");
            }
        }
    }

    /** True where the file holds a ledger of this format, false where it is new; anything else is refused. */
    static boolean tables(Connection connection, Path file) throws SQLException {
        long application = Schema.number(connection, "PRAGMA application_id");
        if (application == 0 && Schema.number(connection, "SELECT count(*) FROM sqlite_schema") == 0) {
            return false;
        }
        if (application != Schema.APPLICATION_ID) {
            throw notALedger(file);
        }
        long format = Schema.number(connection, "PRAGMA user_version");
        if (format > Schema.FORMAT) {
            throw new LedgerNotOpened("LEDGER_NEWER_FORMAT",
                    "Sổ cái " + file + " có định dạng " + format + ", mới hơn chương trình này (" + Schema.FORMAT
                            + ").",
                    "The ledger " + file + " has format " + format + ", newer than this program (" + Schema.FORMAT
                            + ").");
        }
        return true;
    }

    /**
     * That the first position is there, and a tail without a gap whose leaves decode and agree with the columns. To count what stands
     * between would read the whole file; a gap there is found by whoever reads over it, and by the audit.
     */
    static void contents(Connection connection, LeafCodec leaves) throws SQLException {
        long head = Schema.number(connection, "SELECT max(position) FROM commits");
        if (head > 0 && Schema.number(connection, "SELECT min(position) FROM commits") != 1) {
            throw missing(1);
        }
        long expected = Math.max(head - TAIL, 0) + 1;
        try (var tail = connection.prepareStatement("SELECT " + Row.COLUMNS
                + ", c.recorded_at FROM commits c WHERE c.position >= ? ORDER BY c.position")) {
            tail.setLong(1, expected);
            var result = tail.executeQuery();
            long last = Long.MIN_VALUE;
            for (; result.next(); expected++) {
                Row row = Row.of(result);
                if (row.position() != expected) {
                    throw missing(expected);
                }
                last = agrees(leaves, row, result.getLong(4), last);
            }
        }
        // A damaged page may hide rows at the end too.
        if (expected <= head) {
            throw missing(expected);
        }
    }

    private static long agrees(LeafCodec leaves, Row row, long recordedAt, long last) {
        try {
            var commit = leaves.decode(row.position(), row.leaf());
            if (commit.recordedAt().toEpochMilli() != recordedAt || recordedAt < last) {
                throw damaged(row.position(), "các cột không khớp với nội dung", "the columns disagree with the leaf");
            }
            return recordedAt;
        } catch (UnreadableBytes wrong) {
            throw new DamagedLedger("Sổ cái hỏng: không đọc được bản ghi ở vị trí " + row.position() + ".",
                    "The ledger is damaged: " + wrong.getMessage() + ".", wrong);
        }
    }

    static DamagedLedger missing(long position) {
        return damaged(position, "thiếu bản ghi", "the commit is missing");
    }

    static DamagedLedger damaged(long position, String vietnamese, String english) {
        return new DamagedLedger("Sổ cái hỏng ở vị trí " + position + ": " + vietnamese + ".",
                "The ledger is damaged at position " + position + ": " + english + ".");
    }

    private static DamagedLedger notALedger(Path file) {
        return new DamagedLedger("Tệp " + file + " không phải là sổ cái.", "The file " + file + " is not a ledger.");
    }
}

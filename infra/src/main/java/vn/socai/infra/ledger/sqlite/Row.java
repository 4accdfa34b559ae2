package vn.socai.infra.ledger.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.zip.CRC32C;

import org.jspecify.annotations.Nullable;

import vn.socai.infra.ledger.DamagedLedger;

/** A row as it is read: the leaf, once its checksum agrees that it is the leaf of this position. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Row(long position, byte[] leaf) {
    /** The columns of a select that {@link #of} reads. */
    static final String COLUMNS = "c.position, c.crc, c.leaf";

    static Row of(ResultSet result) throws SQLException {
        var row = new Row(result.getLong(1), result.getBytes(3));
        if (!fits(result.getLong(2), row.position, row.leaf)) {
            throw new DamagedLedger(
                    "Sổ cái hỏng: nội dung lưu ở vị trí " + row.position
                            + " đã bị thay đổi. Hãy phục hồi từ bản sao lưu.",
                    "The ledger is damaged: what is stored at position " + row.position
                            + " was altered. Restore a backup.");
        }
        return row;
    }

    /** What is stored beside a leaf: its CRC-32C, whose bits its position turns, so that no row is taken for another. */
    static long sum(long position, byte[] leaf) {
        return crc(leaf) ^ (position & 0xFFFF_FFFFL);
    }

    /** Up to format 3 the CRC-32C stands alone. It is no sum of a row that was moved, for no position is 0. A damaged row may have no leaf. */
    static boolean fits(long sum, long position, byte @Nullable [] leaf) {
        return leaf != null && (sum == sum(position, leaf) || sum == crc(leaf));
    }

    static long crc(byte[] leaf) {
        var crc = new CRC32C();
        crc.update(leaf);
        return crc.getValue();
    }
}

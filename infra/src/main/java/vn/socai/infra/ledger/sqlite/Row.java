package vn.socai.infra.ledger.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.zip.CRC32C;

import vn.socai.infra.ledger.DamagedLedger;

/** A row as it is read: the leaf, once its checksum agrees. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Row(long position, byte[] leaf) {
    /** The columns of a select that {@link #of} reads. */
    static final String COLUMNS = "c.position, c.crc, c.leaf";

    static Row of(ResultSet result) throws SQLException {
        var row = new Row(result.getLong(1), result.getBytes(3));
        if (crc(row.leaf) != result.getLong(2)) {
            throw new DamagedLedger(
                    "Sổ cái hỏng: nội dung lưu ở vị trí " + row.position
                            + " đã bị thay đổi. Hãy phục hồi từ bản sao lưu.",
                    "The ledger is damaged: what is stored at position " + row.position
                            + " was altered. Restore a backup.");
        }
        return row;
    }

    static long crc(byte[] leaf) {
        var crc = new CRC32C();
        crc.update(leaf);
        return crc.getValue();
    }
}

package vn.socai.infra.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.sqlite.SqliteCommitLog;
import vn.socai.ledger.CommitLog;

import static org.assertj.core.api.Assertions.assertThat;

class SqliteCommitLogTest extends CommitLogConformance {
    @TempDir
    Path directory;

    @Override
    CommitLog open(Clock clock) {
        return SqliteCommitLog.open(directory.resolve("ledger.db"), LeafCodec.ofEvents(), clock);
    }

    /** SQLite passes over a size that it is told too late, and smaller pages waste a quarter of the disk. */
    @Test
    void theFileHasThePagesThatWereMeant() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("ledger.db"));
                ResultSet size = connection.createStatement().executeQuery("PRAGMA page_size")) {
            assertThat(size.getInt(1)).isEqualTo(8_192);
        }
    }
}

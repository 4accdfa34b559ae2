package vn.socai.infra.ledger;

import java.nio.file.Path;
import java.time.Clock;

import org.junit.jupiter.api.io.TempDir;

import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.sqlite.SqliteCommitLog;
import vn.socai.ledger.CommitLog;

class SqliteCommitLogTest extends CommitLogConformance {
    @TempDir
    Path directory;

    @Override
    CommitLog open(Clock clock) {
        return SqliteCommitLog.open(directory.resolve("ledger.db"), LeafCodec.ofEvents(), clock);
    }
}

package vn.socai.infra.ledger;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.infra.ledger.sqlite.SqliteSnapshotStore;
import vn.socai.ledger.StreamName;

import static org.assertj.core.api.Assertions.assertThat;

class SqliteSnapshotStoreTest extends SnapshotStoreConformance {
    @TempDir
    Path directory;

    @Override
    SnapshotStore open() {
        return SqliteSnapshotStore.open(directory.resolve("snapshots.db"));
    }

    @Test
    void aDamagedFileIsThrownAway() throws Exception {
        var file = directory.resolve("damaged.db");
        Files.writeString(file, "this is no database ".repeat(100));
        try (var fresh = SqliteSnapshotStore.open(file)) {
            assertThat(fresh.get(new StreamName("a"))).isEmpty();
        }
    }
}

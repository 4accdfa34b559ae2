package vn.socai.infra.ledger.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.infra.ledger.Drafts;
import vn.socai.infra.ledger.Pending;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.ledger.Commit;
import vn.socai.ledger.LedgerUnavailable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The writer without room, and on a file that fails. SQLite's own bound on the file's size stands in for the full disk. */
class FullDiskTest {
    @TempDir
    Path directory;
    private final LeafCodec leaves = LeafCodec.ofEvents();
    private final Drafts drafts = new Drafts(7);
    private Connection connection;
    private IdIndex ids;
    private Writer writer;

    @BeforeEach
    void open() throws Exception {
        connection = Schema.writer(directory.resolve("ledger.db"));
        Schema.create(connection);
        ids = IdIndex.open(directory.resolve("ledger.db-ids"), connection, leaves);
        writer = new Writer(directory.resolve("ledger.db"), connection, ids, leaves, Clock.systemUTC(), head -> {});
        store(50);
    }

    @AfterEach
    void close() throws Exception {
        writer.close();
    }

    @Test
    void refusesWhileItIsFullAndGoesOnWhenThereIsRoom() throws Exception {
        long before = writer.head();
        long pages = Schema.number(connection, "PRAGMA page_count");
        Schema.number(connection, "PRAGMA max_page_count = " + pages);
        var large = pending(900);
        writer.store(List.of(large));
        assertThatThrownBy(() -> answer(large)).isInstanceOf(LedgerUnavailable.class).hasMessageContaining("try again");
        assertThat(writer.head()).isEqualTo(before);
        try (var reader = new Reader(Schema.reader(directory.resolve("ledger.db")), leaves, ids)) {
            assertThat(reader.after(0, 100)).hasSize((int) before);
        }

        Schema.number(connection, "PRAGMA max_page_count = " + (pages + 10_000));
        var again = new Pending(large.sheet(), large.hashes(), 0);
        writer.store(List.of(again));
        assertThat(answer(again).position()).isEqualTo(before + 1);
    }

    @Test
    void takesNothingMoreOnceTheFileFailed() throws Exception {
        connection.close();
        for (int i = 0; i < 2; i++) {
            var pending = pending(1);
            writer.store(List.of(pending));
            assertThatThrownBy(() -> answer(pending)).isInstanceOf(LedgerUnavailable.class)
                    .hasMessageContaining(
                            "until a restart");
        }
    }

    private void store(int count) {
        for (int i = 0; i < count; i++) {
            var pending = pending(1);
            writer.store(List.of(pending));
            assertThat(answer(pending).position()).isEqualTo(i + 1);
        }
    }

    private Pending pending(int visits) {
        var draft = drafts.visits(drafts.team(), visits);
        return new Pending(leaves.encode(draft), ids.hashes(draft), 0);
    }

    private static Commit answer(Pending pending) {
        try {
            return pending.answer().join();
        } catch (CompletionException refused) {
            throw (RuntimeException) refused.getCause();
        }
    }
}

package vn.socai.infra.ledger.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.infra.ledger.Drafts;
import vn.socai.infra.ledger.Pending;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.ledger.Commit;
import vn.socai.ledger.Draft;
import vn.socai.ledger.Mark;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in the file, but may not be on the disk yet, is seen by no reader. */
class UnflushedTest {
    @TempDir
    Path directory;
    private final LeafCodec leaves = LeafCodec.ofEvents();
    private final Drafts drafts = new Drafts(11);

    @Test
    void noQuestionIsAnsweredFromWhatIsNotFlushed() throws Exception {
        Path file = directory.resolve("ledger.db");
        Connection connection = Schema.writer(file);
        Schema.create(connection);
        IdIndex ids = IdIndex.open(directory.resolve("ledger.db-ids"), connection, leaves);
        try (Writer writer = new Writer(file, connection, ids, leaves, Clock.systemUTC(), head -> {})) {
            List<Commit> stored = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                Draft draft = drafts.visits(drafts.team(), 2);
                Pending pending = new Pending(leaves.encode(draft), ids.hashes(draft), 0);
                writer.store(List.of(pending));
                stored.add(pending.answer().join());
            }
            assertThat(writer.head()).isEqualTo(6);
            try (Reader all = new Reader(Schema.reader(file), leaves, ids);
                    Reader some = new Reader(Schema.reader(file), leaves, ids, () -> 4)) {
                assertThat(all.after(2, 10)).hasSize(4);
                assertThat(some.after(2, 10)).extracting(Row::position).containsExactly(3L, 4L);
                assertThat(some.before(Long.MAX_VALUE, 2)).extracting(Row::position).containsExactly(4L, 3L);
                assertThat(some.at(4)).isPresent();
                assertThat(some.at(5)).isEmpty();
                assertThat(some.recordedAt(List.of(4L, 5L))).containsOnlyKeys(4L);
                Draft seen = stored.get(3).draft();
                Draft unseen = stored.get(4).draft();
                assertThat(some.stream(seen.stream(), 0)).extracting(Commit::position)
                        .contains(4L)
                        .doesNotContain(5L, 6L);
                assertThat(some.stream(unseen.stream(), 0)).extracting(Commit::position).doesNotContain(5L, 6L);
                assertThat(all.stream(unseen.stream(), 0)).extracting(Commit::position).contains(5L);
                assertThat(some.receipts(seen.marks().stream().map(Mark::id).toList())).hasSize(2);
                assertThat(some.receipts(unseen.marks().stream().map(Mark::id).toList())).isEmpty();
            }
        }
    }
}

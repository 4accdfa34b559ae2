package vn.socai.infra.ledger.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.socai.infra.ledger.DamagedLedger;
import vn.socai.infra.ledger.Drafts;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.ledger.AppendRefused;
import vn.socai.ledger.Commit;
import vn.socai.ledger.Mark;
import vn.socai.value.CommandId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The index of ids finds what was put, also after it grew; whatever becomes of its file, no id is taken twice. */
class IdIndexTest {
    private static final long SEED = Long.getLong("socai.seed", System.nanoTime());
    private static final int FIRST_SLOTS = 64;

    @TempDir
    private Path directory;
    private final SplittableRandom random = new SplittableRandom(SEED);

    @BeforeEach
    void tell() {
        System.out.println("IdIndexTest: -Dsocai.seed=" + SEED);
    }

    @Test
    void everyIdIsFoundHoweverFarTheFileHasGrown() throws IOException {
        Map<CommandId, Long> put = new HashMap<>();
        try (IdFile ids = file(1)) {
            for (long position = 1; position <= 5_000; position++) {
                CommandId id = id();
                ids.reserve(1);
                ids.put(id, position);
                put.put(id, position);
            }
            put.forEach((id, position) -> assertThat(ids.find(ids.hashes().of(id), p -> p == position)).isEqualTo(
                    position));
            assertThat(ids.find(ids.hashes().of(id()), p -> false)).isZero();
            ids.cover(new IdFile.Covered(5_000, 7, ids.ids()));
        }
        try (IdFile again = file(2)) {
            assertThat(again.covered()).isEqualTo(new IdFile.Covered(5_000, 7, 5_000));
            put.forEach((id, position) -> assertThat(again.find(again.hashes().of(id), p -> p == position)).isEqualTo(
                    position));
        }
    }

    @Test
    void whatACrashLeftBehindIsPutAgainWithoutHarm() throws IOException {
        List<CommandId> all = new ArrayList<>();
        // Closed without being covered, as a crash would leave it: the pages reached the file, the header says less.
        try (IdFile ids = file(1)) {
            for (int i = 0; i < 200; i++) {
                all.add(id());
                ids.reserve(1);
                ids.put(all.getLast(), i + 1);
                if (i == 99) {
                    ids.cover(new IdFile.Covered(100, 7, ids.ids()));
                }
            }
        }
        try (IdFile ids = file(2)) {
            assertThat(ids.ids()).isEqualTo(100);
            for (int i = 100; i < 200; i++) {
                ids.reserve(1);
                ids.put(all.get(i), i + 1);
            }
            for (int i = 0; i < 200; i++) {
                long position = i + 1;
                List<Long> seen = new ArrayList<>();
                ids.find(ids.hashes().of(all.get(i)), p -> {
                    seen.add(p);
                    return false;
                });
                assertThat(seen).as("stands once").containsOnlyOnce(position);
            }
        }
    }

    @Test
    void theFileIsCoveredAfterAMillionIdsAndNotOftenerThanEveryTenSeconds() throws Exception {
        open().close();
        Instant begun = Instant.parse("2022-10-10T03:00:00Z");
        try (Connection connection = Schema.writer(directory.resolve("ledger.db"));
                IdIndex index = IdIndex.open(directory.resolve("ledger.db-ids"), connection, LeafCodec.ofEvents())) {
            assertThat(index.due(begun)).isFalse();
            put(index, (1 << 20) - 1);
            assertThat(index.due(begun.plusSeconds(60))).isFalse();
            put(index, 1);
            assertThat(index.due(begun.plusSeconds(10).minusMillis(1))).isFalse();
            assertThat(index.due(begun.plusSeconds(10))).isTrue();
        }
    }

    private void put(IdIndex index, int ids) throws IOException {
        index.reserve(ids);
        index.put(random.longs(ids).toArray(), 1);
    }

    @Test
    void aMissingAForeignADamagedOrAnOlderFileTakesNoIdTwice() throws IOException {
        Path ids = directory.resolve("ledger.db-ids");
        Drafts drafts = new Drafts(SEED);
        List<Commit> commits = new ArrayList<>();
        try (SqliteCommitLog log = open()) {
            for (int i = 0; i < 50; i++) {
                commits.add(log.append(drafts.visits(3)));
            }
        }
        Files.copy(ids, directory.resolve("older"));
        try (SqliteCommitLog log = open()) {
            for (int i = 0; i < 300; i++) {
                commits.add(log.append(drafts.visits(3)));
            }
        }
        Path other = directory.resolve("other/ledger.db");
        try (SqliteCommitLog foreign = SqliteCommitLog.open(other, LeafCodec.ofEvents(), Clock.systemUTC())) {
            for (int i = 0; i < 60; i++) {
                foreign.append(new Drafts(SEED + 1 + i).visits(3));
            }
        }
        List<Damage> damages = List.of(() -> {}, () -> Files.delete(ids), () -> Files.copy(directory.resolve("older"),
                ids, StandardCopyOption.REPLACE_EXISTING), () -> Files.copy(other.resolveSibling(
                        "ledger.db-ids"), ids, StandardCopyOption.REPLACE_EXISTING), () -> Files
                                .writeString(ids, "Đây không phải là chỉ mục."), () -> write(ids, 24, 1), () -> write(
                                        ids, 4_096, (int) Files.size(ids) - 4_096), () -> truncate(ids));
        for (Damage damage : damages) {
            damage.happen();
            try (SqliteCommitLog log = open()) {
                for (Commit commit : commits) {
                    List<CommandId> marks = commit.draft().marks().stream().map(Mark::id).toList();
                    assertThat(log.receipts(marks).keySet()).containsExactlyInAnyOrderElementsOf(marks);
                }
                Commit one = commits.get(random.nextInt(commits.size()));
                assertThat(catchThrowableOfType(AppendRefused.class, () -> log.append(one.draft())).reason()).isEqualTo(
                        AppendRefused.Cause.ID_TAKEN);
            }
        }
    }

    private static final List<String> BEFORE_FORMAT_3 = List.of("ALTER TABLE commits RENAME TO later",
            "CREATE TABLE commits (position INTEGER PRIMARY KEY, stream INTEGER NOT NULL,"
                    + " sequence INTEGER NOT NULL, recorded_at INTEGER NOT NULL, crc INTEGER NOT NULL,"
                    + " leaf BLOB NOT NULL) STRICT",
            "INSERT INTO commits SELECT position, position, 0, recorded_at, crc, leaf FROM later",
            "DROP TABLE later", "CREATE UNIQUE INDEX commits_by_stream ON commits (stream, sequence)",
            "CREATE TABLE streams (name TEXT PRIMARY KEY, number INTEGER NOT NULL) STRICT, WITHOUT ROWID",
            "CREATE TABLE ids (id BLOB PRIMARY KEY, position INTEGER NOT NULL) STRICT, WITHOUT ROWID");

    /** What earlier formats had besides; the second had no ids any more, the third no streams. Their checksums knew no position. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aLedgerOfAnEarlierFormatIsRaised(int format) throws Exception {
        List<Commit> stored = new ArrayList<>();
        try (SqliteCommitLog log = open()) {
            Drafts drafts = new Drafts(SEED);
            for (int i = 0; i < 40; i++) {
                stored.add(log.append(drafts.visits(3)));
            }
        }
        Files.delete(directory.resolve("ledger.db-ids"));
        try (Connection connection = Schema.writer(directory.resolve("ledger.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE commits SET crc = (crc | position) - (crc & position)");
            for (String sql : format == 3 ? List.<String>of() : BEFORE_FORMAT_3) {
                statement.execute(sql);
            }
            if (format == 2) {
                statement.execute("DROP TABLE ids");
            }
            statement.execute("PRAGMA user_version = " + format);
        }
        try (StoredRows rows = new StoredRows(directory.resolve("ledger.db"))) {
            rows.each((leaf, position) -> assertThat(leaf).isEqualTo(stored.get((int) position - 1).leaf()));
        }
        try (SqliteCommitLog log = open()) {
            assertThat(log.readAfter(0, 100)).extracting(Commit::leaf)
                    .containsExactlyElementsOf(stored.stream().map(Commit::leaf).toList());
            for (Commit one : stored) {
                assertThat(log.receipts(List.of(one.draft().marks().getFirst().id()))).hasSize(1);
                assertThat(log.stream(one.draft().stream(), one.draft().sequence()).getFirst().position()).isEqualTo(one
                        .position());
            }
            assertThat(catchThrowableOfType(AppendRefused.class, () -> log.append(stored.getFirst().draft())).reason())
                    .isEqualTo(AppendRefused.Cause.ID_TAKEN);
        }
        try (Connection connection = Schema.reader(directory.resolve("ledger.db"))) {
            assertThat(Schema.number(connection, "SELECT count(*) FROM sqlite_schema")).isEqualTo(1);
            assertThat(Schema.number(connection, "PRAGMA user_version")).isEqualTo(Schema.FORMAT);
        }
    }

    @Test
    void anAuditFindsAnIdThatStandsTwice() throws Exception {
        LeafCodec leaves = LeafCodec.ofEvents();
        Drafts drafts = new Drafts(SEED);
        List<UUID> ids = drafts.ids(3);
        try (SqliteCommitLog log = open()) {
            log.append(drafts.visits(drafts.team(), 0, ids));
        }
        Path ledger = directory.resolve("ledger.db");
        try (StoredRows rows = new StoredRows(ledger)) {
            rows.each((leaf, position) -> {});
        }
        try (Connection connection = Schema.writer(ledger)) {
            Insertions past = new Insertions(connection);
            past.begin();
            past.put(leaves.encode(drafts.visits(drafts.team(), 0, ids.subList(2, 3))).commit(2, Instant.now()));
            past.commit();
        }
        try (StoredRows rows = new StoredRows(ledger)) {
            assertThatThrownBy(() -> rows.each((leaf, position) -> {})).isInstanceOf(DamagedLedger.class)
                    .hasMessageContaining("position 2: one of its ids stands at position 1 already");
        }
    }

    private interface Damage {
        void happen() throws IOException;
    }

    private static void write(Path file, long from, int bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(bytes), from);
        }
    }

    private static void truncate(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(4_096);
        }
    }

    private SqliteCommitLog open() {
        return SqliteCommitLog.open(directory.resolve("ledger.db"), LeafCodec.ofEvents(), Clock.systemUTC());
    }

    private IdFile file(long seed) throws IOException {
        return IdFile.open(directory.resolve("ids"), seed, FIRST_SLOTS);
    }

    private CommandId id() {
        return new CommandId(new UUID(random.nextLong(), random.nextLong()));
    }
}

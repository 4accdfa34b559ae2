package vn.socai.infra.ledger;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.sqlite.SqliteCommitLog;
import vn.socai.ledger.CommitLog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A ledger that is not what was written is not opened, and the operator is told why in both languages. */
class SqliteDamageTest {
    private static final long SEED = Long.getLong("socai.seed", System.nanoTime());

    @TempDir
    Path directory;
    private Path file;
    private UUID early;
    private UUID late;

    @BeforeEach
    void fill() {
        System.out.println("SqliteDamageTest: -Dsocai.seed=" + SEED);
        file = directory.resolve("ledger.db");
        var drafts = new Drafts(SEED);
        try (var log = open()) {
            for (int i = 1; i <= 300; i++) {
                var visit = ((VisitLogged) log.append(drafts.visits(4)).draft().events().get(1)).facts().by().value();
                early = i == 10 ? visit : early;
                late = i == 290 ? visit : late;
            }
        }
        assertThat(directory.resolve("ledger.db-wal")).doesNotExist();
    }

    @Test
    void aByteFlippedInTheTailIsFoundAtStart() throws Exception {
        flip(late);
        assertDamaged("290");
    }

    @Test
    void aByteFlippedLongAgoIsFoundWhenItIsRead() throws Exception {
        flip(early);
        try (var log = open()) {
            assertThat(log.at(9)).isPresent();
            assertThatThrownBy(() -> log.readAfter(0, 100)).isInstanceOf(DamagedLedger.class)
                    .hasMessageContaining(
                            "position 10");
        }
    }

    @Test
    void anyByteFlippedInTheWholeFileNeverGivesAnotherLedger() throws Exception {
        var whole = Files.readAllBytes(file);
        var random = new SplittableRandom(SEED);
        var before = leaves(open());
        for (int round = 0; round < 60; round++) {
            int at = random.nextInt(whole.length);
            whole[at] ^= (byte) (1 << (round & 7));
            Files.write(file, whole);
            whole[at] ^= (byte) (1 << (round & 7));
            try {
                assertThat(leaves(open())).as("byte %d, seed %d", at, SEED).isEqualTo(before);
            } catch (LedgerNotOpened | vn.socai.ledger.LedgerUnavailable found) {
                assertThat(found.getMessage()).isNotBlank();
            }
        }
    }

    private static String leaves(CommitLog log) {
        var all = new StringBuilder();
        try (log) {
            for (var commit : log.readAfter(0, 1_000)) {
                all.append(commit.position()).append(HexFormat.of().formatHex(commit.leaf()));
            }
            for (long position = 1; position <= log.head(); position++) {
                all.append(HexFormat.of().formatHex(log.at(position).orElseThrow().leaf()));
            }
            log.readBefore(250, 200).forEach(commit -> all.append(commit.position()).append(' '));
        }
        return all.toString();
    }

    @Test
    void aCommitIsNotReadInAnothersPlace() throws Exception {
        sql("UPDATE commits SET position = -9 WHERE position = 9");
        sql("UPDATE commits SET position = 9 WHERE position = 8");
        sql("UPDATE commits SET position = 8 WHERE position = -9");
        try (var log = open()) {
            assertThatThrownBy(() -> log.at(8)).isInstanceOf(DamagedLedger.class).hasMessageContaining("position 8");
            assertThatThrownBy(() -> log.at(9)).isInstanceOf(DamagedLedger.class).hasMessageContaining("position 9");
            assertThat(log.at(10)).isPresent();
        }
    }

    /** Where a flipped bit says that the leaf is NULL: the column forbids it only to who writes by SQL. */
    @Test
    void aRowWithoutALeafIsDamage() throws Exception {
        sql("CREATE TABLE loose (position INTEGER PRIMARY KEY, recorded_at INTEGER, crc INTEGER, leaf BLOB)");
        sql("INSERT INTO loose SELECT position, recorded_at, crc, nullif(leaf, (SELECT leaf FROM commits"
                + " WHERE position = 9)) FROM commits");
        sql("DROP TABLE commits");
        sql("ALTER TABLE loose RENAME TO commits");
        try (var log = open()) {
            assertThatThrownBy(() -> log.at(9)).isInstanceOf(DamagedLedger.class).hasMessageContaining("position 9");
        }
    }

    @Test
    void aFileCutShortIsFoundAtStart() throws Exception {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() * 2 / 3);
        }
        assertDamaged("cut short");
    }

    @Test
    void aForeignFileIsNotTaken() throws Exception {
        Files.writeString(file, "Đây không phải là sổ cái. ".repeat(500));
        assertDamaged("not a ledger");
        Files.delete(file);
        sql("CREATE TABLE notes (text TEXT)");
        assertDamaged("not a ledger");
        Files.delete(file);
        Files.createDirectory(file);
        assertDamaged("not a ledger");
    }

    @Test
    void rowsEditedOrRemovedByHandAreFoundAtStart() throws Exception {
        sql("UPDATE commits SET recorded_at = recorded_at + 100000 WHERE position = 295");
        assertDamaged("position 295");
        sql("UPDATE commits SET recorded_at = recorded_at - 100000 WHERE position = 295");
        sql("DELETE FROM commits WHERE position = 200");
        assertDamaged("position 200");
    }

    @Test
    void theFirstCommitRemovedByHandIsFoundAtStart() throws Exception {
        sql("DELETE FROM commits WHERE position = 1");
        assertDamaged("position 1");
    }

    @Test
    void aCommitRemovedLongAgoIsFoundWhenItIsReadOver() throws Exception {
        sql("DELETE FROM commits WHERE position = 3");
        try (var log = open()) {
            assertThat(log.head()).isEqualTo(300);
            assertThatThrownBy(() -> log.at(3)).isInstanceOf(DamagedLedger.class).hasMessageContaining("position 3");
            assertThatThrownBy(() -> log.readAfter(0, 100)).isInstanceOf(DamagedLedger.class)
                    .hasMessageContaining(
                            "position 3");
        }
    }

    /** The column is a copy, which the start compares at the ledger's end only. */
    @Test
    void whenACommitWasRecordedIsWhatItsLeafSays() throws Exception {
        Map<Long, Instant> before;
        try (var log = open()) {
            before = log.recordedAt(List.of(7L, 8L, 9L));
        }
        sql("UPDATE commits SET recorded_at = recorded_at + 100000 WHERE position = 8");
        try (var log = open()) {
            assertThat(log.recordedAt(List.of(7L, 8L, 9L))).isEqualTo(before).hasSize(3);
        }
    }

    @Test
    void aNewerFormatIsNamed() throws Exception {
        sql("PRAGMA user_version = 99");
        assertThat(catchThrowableOfType(LedgerNotOpened.class, this::open).code()).isEqualTo("LEDGER_NEWER_FORMAT");
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsNamed() {
        // Tests may run as root, for whom no directory is read-only; below a plain file nobody can write.
        var refused = catchThrowableOfType(LedgerNotOpened.class, () -> SqliteCommitLog.open(file.resolve(
                "data/ledger.db"), LeafCodec.ofEvents(), Clock.systemUTC()));
        assertThat(refused.code()).isEqualTo("DATA_DIRECTORY_NOT_WRITABLE");
        assertThat(refused).hasMessageContaining("Không ghi được").hasMessageContaining("cannot be written");
    }

    @Test
    void aSecondUserIsTurnedAwayAndTheFirstGoesOn() {
        try (var log = open()) {
            assertThat(catchThrowableOfType(LedgerNotOpened.class, this::open).code()).isEqualTo("LEDGER_IN_USE");
            log.append(new Drafts(SEED + 1).visits(1));
        }
    }

    private CommitLog open() {
        return SqliteCommitLog.open(file, LeafCodec.ofEvents(), Clock.systemUTC());
    }

    private void assertDamaged(String what) {
        assertThatThrownBy(this::open).isInstanceOf(DamagedLedger.class)
                .hasMessageStartingWith("LEDGER_DAMAGED: ")
                .hasMessageContaining(" / ")
                .hasMessageContaining(what);
    }

    private void sql(String statement) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var sql = connection
                        .createStatement()) {
            sql.execute(statement);
        }
    }

    /**
     * Changes one bit of an id wherever it stands: a page that was divided still holds what went to the other, in the room that is free
     * now, and nobody reads it there.
     */
    private void flip(UUID inside) throws Exception {
        var bytes = Files.readAllBytes(file);
        var wanted = ByteBuffer.allocate(16)
                .putLong(inside.getMostSignificantBits())
                .putLong(inside
                        .getLeastSignificantBits())
                .array();
        int found = 0;
        for (int at = 0; at + 16 <= bytes.length; at++) {
            if (ByteBuffer.wrap(bytes, at, 16).equals(ByteBuffer.wrap(wanted))) {
                bytes[at + 7] ^= 4;
                found++;
            }
        }
        assertThat(found).as("how often the id stands in the file").isPositive();
        Files.write(file, bytes);
    }
}

package vn.socai.infra.proof;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.proof.BadProof;
import vn.socai.proof.Checkpoint;
import vn.socai.proof.ConsistencyProof;
import vn.socai.proof.Hash;
import vn.socai.proof.NotProven;
import vn.socai.proof.ProofFile;
import vn.socai.proof.SignedCheckpoint;
import vn.socai.proof.SigningKeyRecord;
import vn.socai.proof.VerifierKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NotaryTest {
    private static final long SEED = System.nanoTime();
    private final Random random = new Random(SEED);
    @TempDir
    private Path directory;
    private Premises premises;

    @BeforeEach
    void begin() {
        System.out.println("NotaryTest seed " + SEED);
        premises = new Premises(directory, SEED);
    }

    @AfterEach
    void end() {
        premises.close();
    }

    private static List<VerifierKey> keys(Notary notary) {
        return notary.keys().stream().map(SigningKeyRecord::key).toList();
    }

    @Test
    void everyCommitIsProvenToSomebodyWhoHasTheKeyAlone() {
        Notary notary = premises.open();
        premises.append(700);
        notary.tick();
        String origin = notary.origin().orElseThrow();
        assertThat(origin).matches("socai/ledger/[0-9a-f]{32}");
        assertThat(keys(notary)).hasSize(1).allMatch(it -> it.name().equals(origin));
        for (long position = 1; position <= 700; position++) {
            byte[] leaf = premises.log().at(position).orElseThrow().leaf();
            String file = notary.inclusion(position).print();
            ProofFile read = ProofFile.parse(file.getBytes(StandardCharsets.UTF_8));
            assertThat(read.inclusion().index()).isEqualTo(position - 1);
            assertThat(read.verify(leaf, origin, keys(notary)).size()).isEqualTo(700);
            leaf[random.nextInt(leaf.length)] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> read.verify(leaf, origin, keys(notary))).isInstanceOf(BadProof.class);
        }
    }

    @Test
    void checkpointsGoOnFromEachOtherAndFromTheNextStart() {
        Notary notary = premises.open();
        notary.tick();
        assertThat(notary.latest()).as("of an empty ledger").isEmpty();
        assertThat(notary.origin()).isEmpty();
        for (int round = 0; round < 12; round++) {
            SignedCheckpoint before = notary.latest().orElse(null);
            premises.append(1 + random.nextInt(200));
            premises.now.set(premises.now.get().plusSeconds(1));
            notary.tick();
            SignedCheckpoint after = notary.latest().orElseThrow();
            notary.tick();
            assertThat(notary.latest()).as("without a new commit").contains(after);
            assertThat(after.signedAt()).isEqualTo(premises.now.get());
            assertThat(notary.at(after.checkpoint().size())).contains(after);
            Checkpoint.of(after.note(), notary.origin().orElseThrow(), keys(notary));
            if (before != null) {
                ConsistencyProof proof = notary.consistency(before.checkpoint().size(), after.checkpoint().size());
                proof.verify(before.checkpoint().root(), after.checkpoint().root());
                long position = 1 + random.nextLong(before.checkpoint().size());
                assertThat(notary.inclusion(position, before.checkpoint().size()).note()).isEqualTo(before.note());
            }
            if (random.nextInt(3) == 0) {
                premises.close();
                notary = premises.open();
                assertThat(notary.latest()).contains(after);
            }
        }
        assertThat(notary.rehash()).isEqualTo(premises.log().head());
        assertThat(notary.keys()).hasSize(1);
        assertThat(notary.keys().getFirst().afterSize()).isZero();
    }

    @Test
    void whatIsNotCoveredIsNotPromised() {
        Notary notary = premises.open();
        assertThatThrownBy(() -> notary.inclusion(1)).isInstanceOf(NotProven.class)
                .hasMessageContaining("NOT_YET_COVERED")
                .hasMessageContaining("Chưa có điểm kiểm");
        premises.append(5);
        notary.tick();
        premises.append(1);
        assertThatThrownBy(() -> notary.inclusion(6)).hasMessageContaining("NOT_YET_COVERED");
        assertThatThrownBy(() -> notary.inclusion(0)).hasMessageContaining("NOT_YET_COVERED");
        assertThatThrownBy(() -> notary.inclusion(1, 4)).hasMessageContaining("UNKNOWN_CHECKPOINT");
        assertThatThrownBy(() -> notary.consistency(0, 5)).hasMessageContaining("SIZES_NOT_IN_ORDER");
        assertThatThrownBy(() -> notary.consistency(4, 3)).hasMessageContaining("SIZES_NOT_IN_ORDER");
        assertThatThrownBy(() -> notary.consistency(4, 6)).hasMessageContaining("NOT_YET_COVERED");
        assertThat(notary.consistency(4, 5).path()).isNotEmpty();
    }

    @Test
    void theAgeIsThatOfTheOldestCommitNotSigned() {
        Notary notary = premises.open();
        assertThat(notary.unsignedFor()).isZero();
        premises.append(1);
        premises.now.set(premises.now.get().plusSeconds(3));
        premises.append(1);
        premises.now.set(premises.now.get().plusSeconds(4));
        assertThat(notary.unsignedFor()).isEqualTo(Duration.ofSeconds(7));
        notary.tick();
        assertThat(notary.unsignedFor()).isZero();
    }

    @Test
    void aClosedLedgerIsCoveredWholeAndTheSchedulerSignsByItself() {
        Notary notary = premises.open();
        try (var scheduler = Executors.newSingleThreadScheduledExecutor()) {
            notary.start(scheduler, Duration.ofMillis(10));
            premises.append(3);
            Awaitility.await().until(() -> notary.latest().isPresent() && notary.unsignedFor().isZero());
            premises.append(300);
            premises.close();
        }
        Notary again = premises.open();
        assertThat(again.latest().orElseThrow().checkpoint().size()).isEqualTo(303);
    }

    @Test
    void theTreeIsComputedAnewWhereItsFileIsLostOrNotOfThisLedger() {
        Notary notary = premises.open();
        premises.append(1_000);
        notary.tick();
        Hash root = notary.latest().orElseThrow().checkpoint().root();
        premises.close();
        for (Runnable damage : List.<Runnable>of(
                () -> premises.delete("tree.db"),
                () -> premises.sql("tree.db", "UPDATE tile SET hashes = zeroblob(8192) WHERE place = 2"),
                () -> premises.sql("tree.db", "UPDATE tile SET hashes = zeroblob(64) WHERE place > 1000"),
                () -> premises.sql("tree.db", "INSERT INTO tile SELECT 3, hashes FROM tile WHERE place = 2"),
                () -> premises.copy("signing.key", "tree.db"))) {
            damage.run();
            Notary again = premises.open();
            again.tick();
            assertThat(again.trouble()).isEmpty();
            assertThat(again.treeSize()).isEqualTo(premises.log().head());
            again.inclusion(1 + random.nextInt(1_000)).inclusion();
            premises.append(1);
            again.tick();
            again.consistency(1_000, premises.log().head())
                    .verify(root, again.latest().orElseThrow().checkpoint().root());
            premises.close();
        }
    }

    /** A full disk, say: no checkpoint is given that a proof could not lead to, and all goes on when there is room again. */
    @Test
    void nothingIsSignedWhoseTilesCouldNotBeWritten() {
        Notary notary = premises.open();
        premises.append(300);
        notary.tick();
        SignedCheckpoint before = notary.latest().orElseThrow();
        premises.append(300);
        premises.sql("tree.db", "ALTER TABLE tile RENAME TO away");
        notary.tick();
        premises.append(1);
        notary.tick();
        assertThat(notary.latest()).contains(before);
        assertThat(notary.treeSize()).isEqualTo(300);
        assertThat(notary.trouble()).isEmpty();
        premises.sql("tree.db", "ALTER TABLE away RENAME TO tile");
        notary.tick();
        assertThat(notary.latest().orElseThrow().checkpoint().size()).isEqualTo(601);
        premises.close();
        Notary again = premises.open();
        for (long position : new long[]{1, 256, 257, 300, 512, 513, 601}) {
            byte[] leaf = premises.log().at(position).orElseThrow().leaf();
            again.inclusion(position).verify(leaf, again.origin().orElseThrow(), keys(again));
        }
    }
}

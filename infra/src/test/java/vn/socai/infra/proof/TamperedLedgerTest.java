package vn.socai.infra.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.infra.ledger.DamagedLedger;
import vn.socai.infra.ledger.LedgerNotOpened;
import vn.socai.proof.ConsistencyProof;
import vn.socai.proof.SignedCheckpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TamperedLedgerTest {
    private static final long SEED = System.nanoTime();
    private final Random random = new Random(SEED);
    @TempDir
    private Path directory;
    private Premises premises;

    @BeforeEach
    void begin() {
        System.out.println("TamperedLedgerTest seed " + SEED);
        premises = new Premises(directory, SEED);
    }

    @AfterEach
    void end() {
        premises.close();
    }

    private SignedCheckpoint signedLedger(int commits) {
        Notary notary = premises.open();
        premises.append(commits);
        notary.tick();
        SignedCheckpoint signed = notary.latest().orElseThrow();
        premises.close();
        return signed;
    }

    private void refusesToStart(String english) {
        assertThatThrownBy(premises::open).isInstanceOf(DamagedLedger.class)
                .hasMessageStartingWith("LEDGER_DAMAGED: ")
                .hasMessageContaining("Không ký gì thêm")
                .hasMessageContaining(english);
    }

    @Test
    void aLedgerShorterThanItsLastCheckpointRefusesToStartAndSignsNothing() {
        signedLedger(400);
        premises.backUp("older.db");
        SignedCheckpoint last = signedLedger(1);
        premises.copy("older.db", "ledger.db");
        refusesToStart("holds 400 commits, but a checkpoint was signed at 401");
        premises.close();
        premises.delete("tree.db");
        refusesToStart("holds 400 commits");
        try (CheckpointFile file = new CheckpointFile(premises.path("checkpoints.db"))) {
            assertThat(file.latest()).contains(last);
        }
    }

    /** The older ledger went its own way: as long as the one that was signed, and not the same. */
    @Test
    void aLedgerThatWasPutBackAndWrittenOnRefusesToStart() {
        signedLedger(400);
        premises.backUp("older.db");
        signedLedger(20);
        premises.copy("older.db", "ledger.db");
        premises.openLedger();
        premises.append(50);
        premises.close();
        refusesToStart("first 420 commits no longer fit");
    }

    @Test
    void anAlteredCommitNearTheEndIsFoundAtStart() {
        signedLedger(900);
        for (long position : List.of(900L, 769L, 768L, 513L + random.nextInt(255))) {
            premises.backUp("whole.db");
            premises.alter(position);
            refusesToStart("first 900 commits no longer fit");
            premises.close();
            premises.copy("whole.db", "ledger.db");
        }
        premises.open();
    }

    /** The start is not held up by the whole ledger; but no proof is given of what was altered, and the whole check finds it. */
    @Test
    void anAlteredCommitFurtherBackIsNeverProven() {
        signedLedger(900);
        long position = 1 + random.nextInt(512);
        premises.alter(position);
        Notary notary = premises.open();
        assertThatThrownBy(() -> notary.inclusion(position)).hasMessageContaining("COMMIT_ALTERED");
        assertThatThrownBy(notary::rehash).isInstanceOf(DamagedLedger.class);
        assertThat(notary.inclusion(position + 1).inclusion().index()).isEqualTo(position);
    }

    @Test
    void aTreeThatIsCompletedInTheBackgroundIsComparedBeforeAnythingIsSigned() {
        SignedCheckpoint last = signedLedger(900);
        premises.delete("tree.db");
        premises.alter(3);
        Notary notary = premises.open(null, 10);
        premises.append(1);
        notary.tick();
        assertThat(notary.trouble()).isPresent();
        assertThat(notary.trouble().orElseThrow()).hasMessageContaining("no longer fit the signed checkpoint");
        premises.append(1);
        notary.tick();
        assertThat(notary.latest()).contains(last);
    }

    @Test
    void anOlderCheckpointShowsThatTheNewerLedgerIsNotItsContinuation() {
        SignedCheckpoint honest = signedLedger(300);
        premises.delete("checkpoints.db");
        premises.delete("tree.db");
        premises.alter(2 + random.nextInt(299));
        Notary forger = premises.open();
        premises.append(10);
        forger.tick();
        SignedCheckpoint forged = forger.latest().orElseThrow();
        ConsistencyProof proof = forger.consistency(300, forged.checkpoint().size());
        assertThat(proof.proves(honest.checkpoint().root(), forged.checkpoint().root())).isFalse();
    }

    @Test
    void anotherLedgerInThePlaceOfTheSignedOneIsRefused() {
        signedLedger(10);
        premises.delete("ledger.db");
        premises.openLedger();
        premises.append(20);
        premises.close();
        assertThatThrownBy(premises::open).isInstanceOf(DamagedLedger.class).hasMessageContaining("another ledger");
    }

    @Test
    void signedCheckpointsCanOnlyBeAddedToAndAForgedOneIsNotBelieved() {
        signedLedger(10);
        for (String table : List.of("checkpoint", "key")) {
            assertThatThrownBy(() -> premises.sql("checkpoints.db", "DELETE FROM " + table)).hasMessageContaining(
                    "only added to");
        }
        assertThatThrownBy(() -> premises.sql("checkpoints.db", "UPDATE checkpoint SET size = 9")).hasMessageContaining(
                "only added to");
        premises.sql("checkpoints.db", "DROP TRIGGER checkpoint_no_update",
                "UPDATE checkpoint SET note = replace(note, char(10) || '10' || char(10), char(10) || '9' || char(10))");
        unreadable();
        premises.sql("checkpoints.db", "DROP TRIGGER checkpoint_no_update", "UPDATE checkpoint SET note = 'x'");
        unreadable();
        premises.delete("checkpoints.db");
        premises.copy("signing.key", "checkpoints.db");
        unreadable();
    }

    private void unreadable() {
        assertThatThrownBy(premises::open).isInstanceOf(LedgerNotOpened.class)
                .hasMessageStartingWith("CHECKPOINTS_UNREADABLE");
        premises.close();
    }
}

package vn.socai.infra.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.infra.ledger.DamagedLedger;
import vn.socai.infra.proof.LedgerAudit.Finding;
import vn.socai.proof.ConsistencyProof;
import vn.socai.proof.SignedCheckpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A whole ledger is read and hashed again, and somebody has been at its file. */
class LedgerAuditTest {
    private static final long SEED = System.nanoTime();
    private static final int COMMITS = 700;
    private final Random random = new Random(SEED);
    @TempDir
    private Path directory;
    private Premises premises;

    @BeforeEach
    void signed() {
        System.out.println("LedgerAuditTest seed " + SEED);
        premises = new Premises(directory, SEED);
        Notary notary = premises.open();
        for (int left = COMMITS; left > 0;) {
            int some = Math.min(left, 1 + random.nextInt(200));
            premises.append(some);
            notary.tick();
            left -= some;
        }
        premises.close();
    }

    private Finding audit() {
        return LedgerAudit.of(directory, null, null, position -> {});
    }

    @Test
    void anUntouchedLedgerFitsEveryCheckpointAlsoWhileItGrows() {
        AtomicLong told = new AtomicLong();
        Finding found = LedgerAudit.of(directory, null, null, told::set);
        assertThat(found.head()).isEqualTo(COMMITS);
        assertThat(found.checkpoints()).isPositive();
        assertThat(found.behind()).isZero();
        premises.open();
        premises.append(5);
        assertThat(audit().behind()).isEqualTo(5);
        premises.close();
    }

    @Test
    void anyStoredColumnThatWasEditedIsFound() {
        premises.backUp("whole.db");
        for (int trial = 0; trial < 4; trial++) {
            long p = 2 + random.nextInt(COMMITS - 2);
            long q = p == 2 ? 3 : p - 1;
            for (String edit : List.of("UPDATE commits SET recorded_at = recorded_at + 1 WHERE position = " + p,
                    "UPDATE commits SET crc = crc + 1 WHERE position = " + p,
                    "UPDATE commits SET leaf = (SELECT leaf FROM commits WHERE position = " + q
                            + "), crc = (SELECT crc FROM commits WHERE position = " + q + ") WHERE position = " + p,
                    "UPDATE commits SET leaf = substr(leaf, 2) WHERE position = " + p,
                    "UPDATE commits SET position = 100000 WHERE position = " + p,
                    "DELETE FROM commits WHERE position = " + p)) {
                premises.sql("ledger.db", edit);
                assertThatThrownBy(this::audit).as(edit).isInstanceOf(DamagedLedger.class);
                premises.copy("whole.db", "ledger.db");
            }
            premises.alter(p);
            assertThatThrownBy(this::audit).as("leaf and checksum of " + p).isInstanceOf(DamagedLedger.class);
            premises.copy("whole.db", "ledger.db");
        }
        audit();
    }

    @Test
    void aLedgerThatWasCutIsFoundByItsOwnCheckpointsAndByAnOldOneThatSomebodyKept() {
        Notary honest = premises.open();
        SignedCheckpoint kept = honest.latest().orElseThrow();
        premises.close();
        int left = 300 + random.nextInt(300);
        premises.sql("ledger.db", "DELETE FROM commits WHERE position > " + left);
        assertThatThrownBy(this::audit).hasMessageContaining("was cut: it holds " + left);
        assertThatThrownBy(premises::open).as("and a server that finds itself shorter signs nothing")
                .hasMessageContaining("Nothing more is signed");
        premises.close();
        // The evidence is taken away as well, and the ledger grows past its old length.
        premises.delete("checkpoints.db");
        premises.delete("tree.db");
        Premises forger = new Premises(directory, SEED + 1);
        Notary notary = forger.open();
        forger.append(COMMITS);
        notary.tick();
        SignedCheckpoint now = notary.latest().orElseThrow();
        ConsistencyProof proof = notary.consistency(kept.checkpoint().size(), now.checkpoint().size());
        assertThat(proof.proves(kept.checkpoint().root(), now.checkpoint().root())).isFalse();
        forger.close();
        audit();
        assertThatThrownBy(() -> LedgerAudit.of(directory, null, kept.note(), position -> {})).hasMessageContaining(
                "first " + COMMITS + " commits do not fit");
    }

    @Test
    void aCheckpointByAKeyThatNobodyHandedOverToIsNotBelieved() {
        assertThatThrownBy(() -> LedgerAudit.of(directory, SigningKeyTest.stranger(), null, position -> {}))
                .hasMessageContaining("is not to be believed");
    }
}

package vn.socai.infra.boot;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import vn.socai.infra.boot.Complaint.Kind;
import vn.socai.infra.boot.Invocation.Audit;
import vn.socai.infra.ledger.LedgerNotOpened;
import vn.socai.infra.proof.LedgerAudit;
import vn.socai.infra.proof.LedgerAudit.Finding;
import vn.socai.proof.BadProof;
import vn.socai.proof.SignedNote;

/** Reads a whole ledger and says whether it is what was signed. */
final class AuditVerb {
    private final PrintStream out;
    private final PrintStream err;

    AuditVerb(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** @throws Complaint {@code NOT_VERIFIED} with what does not fit first */
    void carryOut(Audit audit) {
        DataDirectory.needLedger(audit.data());
        DataDirectory.need(audit.data(), "checkpoints.db", "tệp checkpoints.db", "file checkpoints.db");
        try {
            long[] told = {System.nanoTime()};
            Finding found = LedgerAudit.of(audit.data(), audit.key(), kept(audit.checkpoint()), position -> {
                if (System.nanoTime() - told[0] > 2_000_000_000L) {
                    told[0] = System.nanoTime();
                    err.println("  ... " + position);
                }
            });
            out.println("Sổ nguyên vẹn. / The ledger is whole.");
            out.println("  bản ghi / commits: " + found.head() + ", điểm kiểm / checkpoints: " + found.checkpoints()
                    + ", chưa ký / not signed yet: " + found.behind());
        } catch (LedgerNotOpened damaged) {
            throw new Complaint(Kind.NOT_VERIFIED, damaged.vietnamese(), damaged.english(), damaged);
        }
    }

    private static @Nullable SignedNote kept(@Nullable Path file) {
        try {
            return file == null ? null : SignedNote.parse(Files.readAllBytes(file));
        } catch (IOException | BadProof unreadable) {
            throw new Complaint(Kind.USAGE, "Không đọc được điểm kiểm trong tệp " + file + ".",
                    "The checkpoint in the file " + file + " cannot be read.", unreadable);
        }
    }
}

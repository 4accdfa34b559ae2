package vn.socai.infra.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;

import vn.socai.infra.boot.Complaint.Kind;
import vn.socai.infra.boot.Invocation.Verify;
import vn.socai.proof.dossier.DossierCheck;
import vn.socai.proof.dossier.DossierCheck.Finding;
import vn.socai.proof.dossier.DossierFault;
import vn.socai.proof.dossier.Trust;

/** Checks a dossier for somebody who has nothing but the file and a public key: no ledger, no data directory, no Spring. */
final class VerifyVerb {
    private final PrintStream out;

    VerifyVerb(PrintStream out) {
        this.out = out;
    }

    /** @throws Complaint where the file cannot be read, or {@code NOT_VERIFIED} with what is wrong first */
    void carryOut(Verify verify) {
        try (InputStream file = Files.newInputStream(verify.file())) {
            tell(DossierCheck.of(file, new Trust(verify.key(), verify.witnesses())));
        } catch (DossierFault fault) {
            throw new Complaint(Kind.NOT_VERIFIED, "Dòng " + fault.line() + ": " + fault.vi() + " [" + fault.code()
                    + "]", "Line " + fault.line() + ": " + fault.en() + " [" + fault.code() + "]", fault);
        } catch (IOException unreadable) {
            throw new Complaint(Kind.USAGE, "Không đọc được tệp " + verify.file() + ".", "The file " + verify.file()
                    + " cannot be read.", unreadable);
        }
    }

    private void tell(Finding found) {
        out.println("Hồ sơ đúng. / The dossier is true.");
        out.println("  đơn vị, kì / unit, period:  " + found.issue().unit() + ", " + found.issue().from() + " – "
                + found
                        .issue()
                        .lastDay());
        out.println("  hồ sơ số / dossier:         " + found.issue().dossier());
        out.println("  chuỗi, bản ghi, sự kiện / streams, commits, events: " + found.issue().streams().size() + ", "
                + found.commits() + ", " + found.events() + " (" + found.inPeriod() + " trong kì / in the period)");
        out.println("  đến vị trí / up to position: " + found.issue().upTo());
        out.println("  điểm kiểm / checkpoint:     " + found.checkpoint().origin() + ", " + found.checkpoint().size()
                + ", " + found.checkpoint().root().base64());
        out.println("  ký bởi / signed by:         " + found.signer());
        for (Trust.Witness witness : found.witnesses()) {
            out.println("  nhân chứng / witness:       " + witness.key() + ", " + witness.at() + (witness.trusted()
                    ? ""
                    : " (không nằm trong danh sách tin cậy / not one of those you trust)"));
        }
    }
}

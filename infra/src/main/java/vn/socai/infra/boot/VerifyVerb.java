package vn.socai.infra.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import vn.socai.infra.boot.Complaint.Kind;
import vn.socai.infra.boot.Invocation.Verify;
import vn.socai.proof.BadProof;
import vn.socai.proof.Checkpoint;
import vn.socai.proof.ConsistencyFile;
import vn.socai.proof.ProofFile;
import vn.socai.proof.VerifierKey;
import vn.socai.proof.dossier.DossierCheck;
import vn.socai.proof.dossier.DossierCheck.Finding;
import vn.socai.proof.dossier.DossierFault;
import vn.socai.proof.dossier.EventProof;
import vn.socai.proof.dossier.Trust;

/** Checks a dossier or a proof for somebody who has nothing but the file and a public key: no ledger, no data directory, no Spring. */
final class VerifyVerb {
    /** As long as the longest first line of a proof. */
    private static final int MOST_HEADER = 32;

    private final PrintStream out;

    VerifyVerb(PrintStream out) {
        this.out = out;
    }

    /** @throws Complaint where the file cannot be read, or {@code NOT_VERIFIED} with what is wrong first */
    void carryOut(Verify verify) {
        try {
            String begin = begin(verify.file());
            if (begin.startsWith(ProofFile.HEADER) || begin.startsWith(EventProof.HEADER) || begin.startsWith(
                    ConsistencyFile.HEADER)) {
                proof(begin, verify);
            } else {
                dossier(verify);
            }
        } catch (DossierFault fault) {
            throw new Complaint(Kind.NOT_VERIFIED, "Dòng " + fault.line() + ": " + fault.vi() + " [" + fault.code()
                    + "]", "Line " + fault.line() + ": " + fault.en() + " [" + fault.code() + "]", fault);
        } catch (BadProof wrong) {
            throw new Complaint(Kind.NOT_VERIFIED, wrong.vi() + " [" + wrong.fault() + "]", wrong.en() + " [" + wrong
                    .fault() + "]", wrong);
        } catch (IOException unreadable) {
            throw new Complaint(Kind.USAGE, "Không đọc được tệp " + verify.file() + ".", "The file " + verify.file()
                    + " cannot be read.", unreadable);
        }
    }

    private static String begin(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MOST_HEADER), StandardCharsets.ISO_8859_1);
        }
    }

    private void dossier(Verify verify) throws IOException {
        try (InputStream file = Files.newInputStream(verify.file())) {
            tell(DossierCheck.of(file, new Trust(verify.keys().getFirst(), verify.witnesses())));
        }
    }

    private void proof(String begin, Verify verify) throws IOException {
        String origin = verify.keys().getFirst().name();
        List<VerifierKey> trusted = new ArrayList<>(verify.keys());
        trusted.addAll(verify.witnesses());
        byte[] bytes = Files.readAllBytes(verify.file());
        if (begin.startsWith(EventProof.HEADER)) {
            EventProof proof = EventProof.parse(text(bytes));
            Checkpoint checkpoint = proof.verify(origin, trusted);
            out.println("Sự kiện có trong sổ. / The event stands in the ledger.");
            out.println("  vị trí, chỉ số, loại / position, index, type: " + proof.position() + ", " + proof.index()
                    + ", " + proof.type());
            tell(checkpoint);
        } else if (begin.startsWith(ConsistencyFile.HEADER)) {
            ConsistencyFile file = ConsistencyFile.parse(text(bytes));
            Checkpoint checkpoint = file.verify(origin, trusted);
            out.println("Sổ sau là sổ trước được viết tiếp. / The later ledger is the earlier one, written on.");
            out.println("  từ cỡ / from the size:      " + Checkpoint.parse(file.older().text()).size());
            tell(checkpoint);
        } else {
            Path leaf = verify.leaf();
            ProofFile proof = ProofFile.parse(bytes);
            Checkpoint checkpoint = proof.verify(Files.readAllBytes(leaf == null ? ProveVerb.leaf(verify.file())
                    : leaf),
                    origin, trusted);
            out.println("Bản ghi có trong sổ. / The commit stands in the ledger.");
            out.println("  vị trí / position:          " + (proof.inclusion().index() + 1));
            tell(checkpoint);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void tell(Checkpoint checkpoint) {
        out.println("  điểm kiểm / checkpoint:     " + checkpoint.origin() + ", " + checkpoint.size() + ", "
                + checkpoint
                        .root()
                        .base64());
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
        tell(found.checkpoint());
        out.println("  ký bởi / signed by:         " + found.signer());
        for (Trust.Witness witness : found.witnesses()) {
            out.println("  nhân chứng / witness:       " + witness.key() + ", " + witness.at() + (witness.trusted()
                    ? ""
                    : " (không nằm trong danh sách tin cậy / not one of those you trust)"));
        }
    }
}

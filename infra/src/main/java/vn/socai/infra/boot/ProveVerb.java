package vn.socai.infra.boot;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import vn.socai.infra.boot.Complaint.Kind;
import vn.socai.infra.boot.Invocation.Compare;
import vn.socai.infra.boot.Invocation.Prove;
import vn.socai.infra.proof.Notary;
import vn.socai.ledger.Commit;
import vn.socai.proof.ConsistencyFile;
import vn.socai.proof.NotProven;
import vn.socai.proof.ProofFile;
import vn.socai.proof.SignedCheckpoint;
import vn.socai.proof.dossier.EventProof;

/** Writes proofs as files, for somebody outside. */
final class ProveVerb {
    private final PrintStream out;

    ProveVerb(PrintStream out) {
        this.out = out;
    }

    /** The file beside a commit's proof that holds its stored bytes. */
    static Path leaf(Path proof) {
        return proof.resolveSibling(proof.getFileName() + ".leaf");
    }

    /** @throws Complaint {@code NOT_EXPORTED} where it cannot be proven, or the file cannot be written */
    void carryOut(Prove prove) {
        try (Engine engine = Engine.open(prove.settings())) {
            Notary notary = engine.notary();
            notary.cover(engine.log().head());
            ProofFile proof = prove.size() == 0 ? notary.inclusion(prove.position())
                    : notary.inclusion(prove.position(), prove.size());
            Commit commit = engine.log().at(prove.position()).orElseThrow();
            if (prove.event() < 0) {
                write(prove.file(), proof.print().getBytes(StandardCharsets.UTF_8));
                write(leaf(prove.file()), commit.leaf());
            } else if (prove.event() < commit.draft().events().size()) {
                write(prove.file(), EventProof.of(proof, commit.leaf(), prove.event())
                        .print()
                        .getBytes(StandardCharsets.UTF_8));
            } else {
                int events = commit.draft().events().size();
                throw new NotProven("NO_SUCH_EVENT", "Bản ghi có " + events + " sự kiện, chỉ số từ 0.",
                        "The commit has " + events + " events, counted from 0.");
            }
        } catch (NotProven not) {
            throw refused(not);
        }
    }

    /** @throws Complaint {@code NOT_EXPORTED} where one of the sizes was never signed, or the file cannot be written */
    void compare(Compare compare) {
        try (Engine engine = Engine.open(compare.settings())) {
            Notary notary = engine.notary();
            notary.cover(engine.log().head());
            SignedCheckpoint newer = compare.size() == 0 ? notary.latest().orElseThrow()
                    : notary.signed(compare.size());
            SignedCheckpoint older = notary.signed(compare.since());
            ConsistencyFile file = new ConsistencyFile(notary.consistency(compare.since(), newer.checkpoint().size())
                    .path(), older.note(), newer.note());
            write(compare.file(), file.print().getBytes(StandardCharsets.UTF_8));
        } catch (NotProven not) {
            throw refused(not);
        }
    }

    private void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
            out.println("Chứng minh ở / The proof is in: " + file);
        } catch (IOException failed) {
            throw new Complaint(Kind.NOT_EXPORTED, "Không ghi được tệp " + file + "; có thể tệp đã có.", "The file "
                    + file + " cannot be written; it may be there already.", failed);
        }
    }

    private static Complaint refused(NotProven not) {
        return new Complaint(Kind.NOT_EXPORTED, not.vi(), not.en(), not);
    }
}

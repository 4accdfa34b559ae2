package vn.socai.infra.boot;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.UUID;

import vn.socai.command.Outcome;
import vn.socai.dossier.Contents;
import vn.socai.dossier.DossierCommand.IssueDossier;
import vn.socai.infra.boot.Complaint.Kind;
import vn.socai.infra.boot.Invocation.Cosign;
import vn.socai.infra.boot.Invocation.Export;
import vn.socai.infra.boot.Invocation.Rewrite;
import vn.socai.infra.ledger.LedgerNotOpened;
import vn.socai.infra.proof.Notary;
import vn.socai.ledger.Actor;
import vn.socai.proof.BadProof;
import vn.socai.proof.Cosignature;
import vn.socai.proof.NotProven;
import vn.socai.proof.NoteSignature;
import vn.socai.proof.VerifierKey;
import vn.socai.proof.dossier.Dossiers.Found;
import vn.socai.value.CommandId;
import vn.socai.value.DossierId;
import vn.socai.value.Role;
import vn.socai.value.UnitId;
import vn.socai.view.atlas.Atlas;

/** Issues a dossier on a data directory that no server uses, and writes its file. */
final class ExportVerb {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PrintStream out;

    ExportVerb(PrintStream out) {
        this.out = out;
    }

    /** @throws Complaint {@code NOT_EXPORTED} where the unit is unknown, the issue is refused or the file cannot be written */
    void carryOut(Export export) {
        if (Files.exists(export.file())) {
            throw refused("Tệp " + export.file() + " đã có; hãy chọn tệp khác bằng --out.", "The file " + export.file()
                    + " is there already; choose another with --out.");
        }
        try (Engine engine = Engine.open(export.settings())) {
            long head = engine.log().head();
            engine.views().horizon().await(head, PATIENCE);
            UnitId unit = unit(engine.views().atlas(), export, head);
            long position = issue(engine, export, unit, head);
            engine.notary().cover(position);
            write(engine, position, export.file());
            VerifierKey key = engine.notary().keys().getLast().key();
            out.println("Hồ sơ ở / The dossier is in: " + export.file());
            out.println("Bản ghi lập hồ sơ / Issued by the commit at position: " + position);
            out.println("Khoá công khai / Public key: " + key);
        }
    }

    /** @throws Complaint {@code NOT_EXPORTED} where the commit issued no dossier, or the file cannot be written */
    void rewrite(Rewrite again) {
        try (Engine engine = Engine.open(again.settings())) {
            write(engine, again.position(), again.file());
            out.println("Hồ sơ ở / The dossier is in: " + again.file());
        } catch (NotProven none) {
            throw refused(none.vi(), none.en());
        }
    }

    private static UnitId unit(Atlas atlas, Export export, long at) {
        return atlas.byCode(export.unit(), export.lastDay(), at)
                .or(() -> atlas.byCode(export.unit(), export.from(), at))
                .map(card -> card.id())
                .or(() -> known(atlas, export, at))
                .orElseThrow(() -> refused("Trong sổ không có đơn vị " + export.unit() + ".",
                        "The ledger knows no unit "
                                + export.unit() + "."));
    }

    private static java.util.Optional<UnitId> known(Atlas atlas, Export export, long at) {
        try {
            return atlas.nearest(new UnitId(export.unit()), export.lastDay(), at).map(card -> card.id());
        } catch (IllegalArgumentException noId) {
            return java.util.Optional.empty();
        }
    }

    private static long issue(Engine engine, Export export, UnitId unit, long head) {
        Found found = engine.dossiers().find(unit, export.from(), export.lastDay(), head);
        IssueDossier command = new IssueDossier(new CommandId(UUID.randomUUID()), new DossierId(UUID.randomUUID()),
                unit,
                export.from(), export.lastDay(), new Contents(found.upTo(), found.streams(), found.vocabulary()));
        return switch (engine.desk().submit(command, new Actor(export.issuer(), Role.AUDITOR, UnitId.COUNTRY))) {
            case Outcome.Accepted it -> it.position();
            case Outcome.Duplicate it -> it.position();
            case Outcome.Refused it -> throw refused(it.rejection().vi(), it.rejection().en());
        };
    }

    private static void write(Engine engine, long position, Path file) {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW),
                1 << 16)) {
            engine.dossiers().write(position, stream);
        } catch (IOException failed) {
            throw new Complaint(Kind.NOT_EXPORTED, "Không ghi được tệp " + file + ".", "The file " + file
                    + " cannot be written.", failed);
        }
    }

    /** Prints every key that has signed the checkpoints of a ledger, the one that signs now last. */
    void keys(Path data) {
        if (!Files.exists(data.resolve("checkpoints.db"))) {
            throw new Complaint(Kind.DATA_DIRECTORY_UNUSABLE, "Thư mục " + data + " chưa có điểm kiểm nào.",
                    "The directory " + data + " holds no checkpoints yet.");
        }
        try {
            Notary.keys(data).forEach(key -> out.println(key.key()));
        } catch (LedgerNotOpened damaged) {
            throw new Complaint(Kind.LEDGER_DAMAGED, damaged.vietnamese(), damaged.english(), damaged);
        }
    }

    /** @throws Complaint {@code NOT_VERIFIED} where the signature is not that witness's under that checkpoint */
    void cosign(Cosign cosign) {
        try {
            Cosignature kept = Notary.cosign(cosign.data(), cosign.size(), cosign.witness(), NoteSignature.parse(cosign
                    .line()));
            out.println("Đã giữ chữ ký của / Kept the signature of: " + kept.witness() + ", " + kept.at());
        } catch (NotProven wrong) {
            throw new Complaint(Kind.NOT_VERIFIED, wrong.vi(), wrong.en(), wrong);
        } catch (BadProof noLine) {
            throw new Complaint(Kind.NOT_VERIFIED, noLine.vi(), noLine.en(), noLine);
        } catch (LedgerNotOpened damaged) {
            throw new Complaint(Kind.LEDGER_DAMAGED, damaged.vietnamese(), damaged.english(), damaged);
        }
    }

    private static Complaint refused(String vi, String en) {
        return new Complaint(Kind.NOT_EXPORTED, vi, en);
    }
}

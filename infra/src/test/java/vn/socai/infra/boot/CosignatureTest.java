package vn.socai.infra.boot;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.infra.proof.Witness;
import vn.socai.proof.VerifierKey;
import vn.socai.proof.dossier.DossierCheck;
import vn.socai.proof.dossier.DossierCheck.Finding;
import vn.socai.proof.dossier.DossierFault;
import vn.socai.proof.dossier.Trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Witnesses sign a checkpoint (C2SP tlog-cosignature v1), and a dossier carries what they signed. */
class CosignatureTest {
    private static final long SEED = System.nanoTime();
    @TempDir
    private Path folder;

    @Test
    void cosignaturesAreVerifiedKeptAndCarriedByDossiers() throws Exception {
        System.out.println("CosignatureTest seed " + SEED);
        String data = folder.resolve("data").toString();
        new SmallCountry(folder.resolve("data"), SEED).filled();
        Typed.run("export", "--data", data, "--unit", "04042", "--from", "2022-08-01", "--to", "2022-09-30", "--out",
                folder
                        .resolve("plain")
                        .toString());
        VerifierKey key = VerifierKey.parse(Typed.run("key", "--data", data).strip());
        Finding plain = check(Files.readAllBytes(folder.resolve("plain")), key, List.of());
        String text = plain.checkpoint().text();
        String size = String.valueOf(plain.checkpoint().size());
        Witness known = Witness.named("witness.example/known");
        Witness other = Witness.named("witness.example/other");
        for (Witness witness : List.of(known, other)) {
            assertThatThrownBy(() -> Typed.run("cosign", "--data", data, "--size", size, "--witness", witness.key()
                    .text(),
                    "--line", witness.line(text + "x\n"))).hasMessageContaining("NOT_VERIFIED");
            assertThat(Typed.run("cosign", "--data", data, "--size", size, "--witness", witness.key().text(), "--line",
                    witness.line(text))).contains(witness.key().text());
        }
        assertThatThrownBy(() -> Typed.run("cosign", "--data", data, "--size", "999999", "--witness", known.key()
                .text(),
                "--line", known.line(text))).hasMessageContaining("NOT_VERIFIED");

        Typed.run("export", "--data", data, "--again", size, "--out", folder.resolve("cosigned").toString());
        byte[] cosigned = Files.readAllBytes(folder.resolve("cosigned"));
        Finding found = check(cosigned, key, List.of(known.key()));
        assertThat(found.witnesses()).containsExactlyInAnyOrder(new Trust.Witness(known.key(), Witness.AT, true),
                new Trust.Witness(other.key(), Witness.AT, false));
        assertThat(Typed.run("verify", folder.resolve("cosigned").toString(), "--key", key.text(), "--witness", known
                .key()
                .text())).contains(known.key().text() + ", " + Witness.AT + "\n", other.key().text() + ", " + Witness.AT
                        + " (không");
        int head = new String(cosigned, StandardCharsets.UTF_8).split("\n")[0].getBytes(StandardCharsets.UTF_8).length;
        Random random = new Random(SEED);
        for (int trial = 0; trial < 300; trial++) {
            byte[] altered = cosigned.clone();
            altered[random.nextInt(head)] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> check(altered, key, List.of())).isInstanceOf(DossierFault.class);
        }
        String whole = new String(cosigned, StandardCharsets.UTF_8);
        String dropped = whole.replace("\"" + known.key().text() + "\",", "")
                .replace(",\"" + known.key().text() + "\"",
                        "");
        assertThatThrownBy(() -> check(dropped.getBytes(StandardCharsets.UTF_8), key, List.of())).hasMessageContaining(
                "WITNESSES_DIFFER");
    }

    private static Finding check(byte[] file, VerifierKey key, List<VerifierKey> witnesses) throws Exception {
        return DossierCheck.of(new ByteArrayInputStream(file), new Trust(key, witnesses));
    }
}

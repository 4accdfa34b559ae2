package vn.socai.infra.boot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.proof.VerifierKey;
import vn.socai.proof.dossier.DossierCheck;
import vn.socai.proof.dossier.DossierCheck.Finding;
import vn.socai.proof.dossier.DossierFault;
import vn.socai.proof.dossier.Trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A ledger changes its key, and whoever trusted the old one goes on trusting. */
class KeyRotationTest {
    private static final long SEED = System.nanoTime();
    @TempDir
    private Path folder;

    private byte[] export(String name) throws IOException {
        Typed.run("export", "--data", data(), "--unit", "04042", "--from", "2022-08-01", "--to", "2022-09-30", "--out",
                folder
                        .resolve(name)
                        .toString());
        return Files.readAllBytes(folder.resolve(name));
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private List<VerifierKey> keys() {
        return Typed.run("key", "--data", data()).lines().map(VerifierKey::parse).toList();
    }

    private static Finding check(byte[] file, VerifierKey key) throws IOException {
        return DossierCheck.of(new ByteArrayInputStream(file), new Trust(key, List.of()));
    }

    private static String fault(String file, VerifierKey key) {
        return catchThrowableOfType(DossierFault.class, () -> check(file.getBytes(StandardCharsets.UTF_8), key)).code();
    }

    @Test
    void theOldKeyLeadsToTheNewOneAndNobodyElseIsBelieved() throws IOException {
        System.out.println("KeyRotationTest seed " + SEED);
        new SmallCountry(folder.resolve("data"), SEED).filled();
        byte[] before = export("before");
        Files.copy(folder.resolve("data/signing.key"), folder.resolve("old.key"));
        VerifierKey first = keys().getFirst();
        assertThat(Typed.run("rotate-key", "--data", data())).contains(first.text());
        byte[] between = export("between");
        Typed.run("rotate-key", "--data", data());
        byte[] after = export("after");

        List<VerifierKey> keys = keys();
        assertThat(keys).hasSize(3).startsWith(first).doesNotHaveDuplicates();
        assertThat(check(before, first).signer()).isEqualTo(first);
        for (VerifierKey trusted : keys) {
            assertThat(check(after, trusted).signer()).isEqualTo(keys.getLast());
        }
        assertThat(check(between, first).signer()).isEqualTo(keys.get(1));
        String text = new String(after, StandardCharsets.UTF_8);
        assertThat(fault(new String(before, StandardCharsets.UTF_8), keys.getLast())).isEqualTo("SIGNER_UNKNOWN");
        assertThat(fault(new String(between, StandardCharsets.UTF_8), keys.getLast())).isEqualTo("SIGNER_UNKNOWN");

        String head = text.substring(0, text.indexOf('\n'));
        String statements = head.substring(head.indexOf("\"keys\":[") + 8, head.indexOf("],\"witnesses\""));
        String[] both = statements.split("\",\"");
        assertThat(both).hasSize(2);
        assertThat(fault(text.replace(statements, ""), keys.getLast())).as("the chain left out")
                .isEqualTo("KEY_CHAIN_BROKEN");
        assertThat(fault(text.replace(statements, both[0] + "\""), first)).isEqualTo("SIGNER_UNKNOWN");
        assertThat(fault(text.replace(statements, "\"" + both[1] + "\",\"" + both[0].substring(1) + "\"".substring(1)
                + "\""), first)).isIn("KEY_CHAIN_BROKEN", "FILE_MALFORMED");
        Random random = new Random(SEED);
        int length = head.getBytes(StandardCharsets.UTF_8).length;
        for (int trial = 0; trial < 300; trial++) {
            byte[] altered = after.clone();
            altered[random.nextInt(length)] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> check(altered, first)).isInstanceOf(DossierFault.class);
        }
    }

    @Test
    void onlyTheKeyThatTheLedgerNamesSignsAndTheWholeLedgerStillFits() throws IOException {
        new SmallCountry(folder.resolve("data"), SEED).filled();
        Files.copy(folder.resolve("data/signing.key"), folder.resolve("old.key"));
        VerifierKey first = keys().getFirst();
        Typed.run("rotate-key", "--data", data());
        assertThat(folder.resolve("data/signing.key.next")).doesNotExist();
        assertThat(Typed.run("verify", "--ledger", data(), "--key", first.text())).contains("The ledger is whole");
        Files.copy(folder.resolve("old.key"), folder.resolve("data/signing.key"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> export("never")).isInstanceOfSatisfying(Complaint.class, complaint -> assertThat(
                complaint.kind()).isEqualTo(Complaint.Kind.SIGNING_KEY_UNUSABLE));
    }
}

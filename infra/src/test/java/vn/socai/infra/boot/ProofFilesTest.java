package vn.socai.infra.boot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.ledger.Commit;
import vn.socai.proof.BadProof;
import vn.socai.proof.ConsistencyFile;
import vn.socai.proof.VerifierKey;
import vn.socai.proof.dossier.EventProof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Proofs that are handed out as files: written by {@code prove}, checked by {@code verify} with nothing but the public key. */
class ProofFilesTest {
    private static final long SEED = System.nanoTime();
    @TempDir
    static Path folder;
    private static String data;
    private static VerifierKey key;
    private static Commit several;

    @BeforeAll
    static void fill() {
        System.out.println("ProofFilesTest seed " + SEED);
        data = folder.resolve("data").toString();
        SmallCountry country = new SmallCountry(folder.resolve("data"), SEED).filled();
        key = VerifierKey.parse(Typed.run("key", "--data", data).strip());
        try (Engine engine = Engine.openDemo(country.settings)) {
            several = engine.log().at(country.threeAtOnce(engine)).orElseThrow();
            assertThat(several.draft().events()).hasSize(3);
        }
    }

    private static Path file(String name) {
        return folder.resolve(name);
    }

    private static String prove(String name, String... more) throws IOException {
        String[] words = new String[more.length + 5];
        words[0] = "prove";
        words[1] = "--data";
        words[2] = data;
        words[3] = "--out";
        words[4] = file(name).toString();
        System.arraycopy(more, 0, words, 5, more.length);
        Typed.run(words);
        return Files.readString(file(name));
    }

    private static String verify(String name) {
        return Typed.run("verify", file(name).toString(), "--key", key.text());
    }

    @Test
    void aCommitIsProvenWithItsStoredBytesBeside() throws IOException {
        prove("commit.tlog-proof", "--position", "3");
        assertThat(verify("commit.tlog-proof")).contains("The commit stands in the ledger", "position:          3\n");
        byte[] leaf = Files.readAllBytes(file("commit.tlog-proof.leaf"));
        leaf[leaf.length / 2] ^= 1;
        Files.write(file("other"), leaf);
        assertThatThrownBy(() -> Typed.run("verify", file("commit.tlog-proof").toString(), "--key", key.text(),
                "--leaf",
                file("other").toString())).hasMessageContaining("INCLUSION_WRONG");
    }

    @Test
    void anEventIsProvenByItsCommitAndItsIndexAndAtAnotherIndexItIsNot() throws IOException {
        String position = String.valueOf(several.position());
        int events = several.draft().events().size();
        for (int index = 0; index < events; index++) {
            EventProof proof = EventProof.parse(prove("event-" + index, "--position", position, "--event", String
                    .valueOf(
                            index)));
            assertThat(verify("event-" + index)).contains("The event stands in the ledger", several.position() + ", "
                    + index + ", " + proof.type());
            for (int other = -1; other <= events; other++) {
                if (other != index) {
                    Files.writeString(file("moved"), new EventProof(proof.leaf(), other, proof.type(), proof.event(),
                            proof.commit()).print());
                    assertThatThrownBy(() -> verify("moved")).hasMessageContaining("EVENT_WRONG");
                }
            }
        }
        assertThatThrownBy(() -> prove("none", "--position", position, "--event", String.valueOf(events)))
                .hasMessageContaining("NOT_EXPORTED");
    }

    @Test
    void noByteOfAnEventsProofCanBeAltered() throws IOException {
        byte[] text = prove("event", "--position", String.valueOf(several.position()), "--event", "1").getBytes(
                StandardCharsets.UTF_8);
        Random random = new Random(SEED);
        for (int trial = 0; trial < 2_000; trial++) {
            byte[] altered = text.clone();
            altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> EventProof.parse(new String(altered, StandardCharsets.UTF_8))
                    .verify(key.name(), List.of(key))).as("seed %d", SEED).isInstanceOf(BadProof.class);
        }
    }

    @Test
    void aLaterLedgerIsShownToBeTheEarlierOneWrittenOn() throws IOException {
        String size = prove("first", "--position", "1").lines().toList().reversed().get(3);
        Typed.run("export", "--data", data, "--unit", "04042", "--from", "2022-08-01", "--to", "2022-08-31", "--out",
                file(
                        "dossier").toString());
        ConsistencyFile proof = ConsistencyFile.parse(prove("grown", "--since", size));
        assertThat(verify("grown")).contains("from the size:      " + size, "written on");
        assertThat(ConsistencyFile.parse(proof.print())).isEqualTo(proof);
        Files.writeString(file("turned"), new ConsistencyFile(proof.path(), proof.newer(), proof.older()).print());
        assertThatThrownBy(() -> verify("turned")).hasMessageContaining("CONSISTENCY_WRONG");
        Files.writeString(file("short"), new ConsistencyFile(List.of(), proof.older(), proof.newer()).print());
        assertThatThrownBy(() -> verify("short")).hasMessageContaining("CONSISTENCY_WRONG");
        assertThatThrownBy(() -> prove("never", "--since", "999999")).hasMessageContaining("NOT_EXPORTED");
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws IOException {
        prove("once", "--position", "2");
        assertThatThrownBy(() -> prove("once", "--position", "2")).hasMessageContaining("NOT_EXPORTED");
    }
}

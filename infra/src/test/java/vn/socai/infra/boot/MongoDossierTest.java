package vn.socai.infra.boot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.infra.boot.Invocation.Settings;
import vn.socai.infra.ledger.MongoServers;
import vn.socai.proof.VerifierKey;
import vn.socai.proof.dossier.DossierCheck;
import vn.socai.proof.dossier.DossierCheck.Finding;
import vn.socai.proof.dossier.Trust;

import static org.assertj.core.api.Assertions.assertThat;

/** A ledger in MongoDB hands out dossiers like one in SQLite. */
class MongoDossierTest {
    private static final long SEED = System.nanoTime();
    @TempDir
    private Path folder;

    @Test
    void aDossierIsIssuedWrittenAndVerified() throws IOException {
        System.out.println("MongoDossierTest seed " + SEED);
        try (MongoServers servers = new MongoServers()) {
            String data = folder.resolve("data").toString();
            String store = servers.address();
            new SmallCountry(new Settings(folder.resolve("data"), store, 0), SEED).filled();
            Path file = folder.resolve("mongo.dossier");
            Typed.run("export", "--data", data, "--store", store, "--unit", "04042", "--from", "2022-08-01", "--to",
                    "2022-09-30", "--out", file.toString());
            VerifierKey key = VerifierKey.parse(Typed.run("key", "--data", data).strip());
            Finding found = DossierCheck.of(new ByteArrayInputStream(Files.readAllBytes(file)), new Trust(key, List
                    .of()));
            assertThat(found.issue().unit()).isEqualTo(SmallCountry.COMMUNE.value());
            assertThat(found.inPeriod()).isPositive();
            assertThat(Typed.run("verify", file.toString(), "--key", key.text())).contains("The dossier is true");
        }
    }
}

package vn.socai.infra.boot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.infra.boot.Invocation.Settings;
import vn.socai.infra.ledger.Drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a server does whose ledger was put back, or whose key is none, as its operator sees it. */
class CutLedgerTest {
    @TempDir
    private Path folder;

    private void work(Settings settings, Drafts drafts) {
        try (Engine engine = Engine.openDemo(settings)) {
            for (int i = 0; i < 20; i++) {
                engine.log().append(drafts.visits(1));
            }
        }
    }

    @Test
    void doesNotStartOnALedgerShorterThanItSigned() throws Exception {
        Settings settings = new Settings(folder, null, 0);
        Drafts drafts = new Drafts(11);
        Path ledger = folder.resolve("ledger.db");
        work(settings, drafts);
        Path backup = Files.copy(ledger, folder.resolve("backup.db"));
        work(settings, drafts);
        Path longer = Files.copy(ledger, folder.resolve("longer.db"));

        Files.copy(backup, ledger, StandardCopyOption.REPLACE_EXISTING);
        refused(settings, Complaint.Kind.LEDGER_DAMAGED, "holds 20 commits, but a checkpoint was signed at 40");

        Files.copy(longer, ledger, StandardCopyOption.REPLACE_EXISTING);
        work(settings, drafts);

        Files.writeString(folder.resolve("signing.key"), "secret");
        refused(settings, Complaint.Kind.SIGNING_KEY_UNUSABLE, "signing.key cannot be used");
    }

    private static void refused(Settings settings, Complaint.Kind kind, String english) {
        assertThatThrownBy(() -> Engine.openDemo(settings)).isInstanceOfSatisfying(Complaint.class, complaint -> {
            assertThat(complaint.kind()).isEqualTo(kind);
            assertThat(complaint.kind().exitCode()).isEqualTo(4);
            assertThat(complaint.en()).contains(english);
            assertThat(complaint.vi()).isNotEmpty().doesNotContain("secret");
        });
    }
}

package vn.socai.infra.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.infra.ledger.LedgerNotOpened;
import vn.socai.proof.Checkpoint;
import vn.socai.proof.SignedCheckpoint;
import vn.socai.proof.SigningKeyRecord;
import vn.socai.proof.VerifierKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SigningKeyTest {
    /** RFC 8032 §7.1, the key of TEST 1, in PKCS#8. */
    private static final String RFC_KEY = Base64.getEncoder()
            .encodeToString(HexFormat.of()
                    .parseHex("302e020100300506032b657004220420"
                            + "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
    @TempDir
    private Path directory;

    /** A key that has signed nothing here. */
    static VerifierKey stranger() {
        return SigningKey.load(RFC_KEY, Path.of("none")).signer("socai/ledger/stranger").key();
    }

    @Test
    void thePublicKeyIsThatOfTheRfc() {
        VerifierKey key = SigningKey.load(RFC_KEY, directory.resolve("none")).signer("a.example").key();
        assertThat(HexFormat.of().formatHex(key.publicKey())).isEqualTo(
                "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        assertThat(directory.resolve("none")).doesNotExist();
    }

    @Test
    void aKeyIsMadeOnceForItsOwnerAlone() throws IOException {
        Path file = directory.resolve("signing.key");
        VerifierKey made = SigningKey.load(null, file).signer("a").key();
        assertThat(SigningKey.load(null, file).signer("a").key()).isEqualTo(made);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.readString(file)).startsWith("-----BEGIN PRIVATE KEY-----\n")
                .endsWith("\n-----END PRIVATE KEY-----\n");
        assertThat(SigningKey.load(Files.readString(file), directory.resolve("none")).signer("a").key()).isEqualTo(
                made);
    }

    @Test
    void whatIsNoKeyIsRefusedWithoutRepeatingIt() throws IOException {
        Path file = Files.writeString(directory.resolve("signing.key"), "bí mật");
        for (String text : List.of("", "secret!", "c2VjcmV0", RFC_KEY.substring(4))) {
            assertThatThrownBy(() -> SigningKey.load(text, file)).isInstanceOf(LedgerNotOpened.class)
                    .hasMessageStartingWith("SIGNING_KEY_UNUSABLE")
                    .hasMessageNotContainingAny("secret", "c2Vjcm", RFC_KEY.substring(8))
                    .hasNoCause();
        }
        assertThatThrownBy(() -> SigningKey.load(null, file)).hasMessageContaining("signing.key")
                .hasMessageNotContaining("bí mật");
    }

    @Test
    void aNewKeyIsRecordedAndWhatTheOldOneSignedStillHolds() {
        try (Premises premises = new Premises(directory, 1)) {
            Notary first = premises.open();
            premises.append(5);
            first.tick();
            SignedCheckpoint before = first.latest().orElseThrow();
            premises.close();
            Notary second = premises.open(RFC_KEY, 1_000);
            assertThat(second.keys()).as("before it has signed").hasSize(1);
            premises.append(5);
            second.tick();
            List<SigningKeyRecord> keys = second.keys();
            assertThat(keys).hasSize(2).extracting(SigningKeyRecord::afterSize).containsExactly(0L, 5L);
            SignedCheckpoint after = second.latest().orElseThrow();
            String origin = second.origin().orElseThrow();
            Checkpoint.of(before.note(), origin, List.of(keys.getFirst().key()));
            Checkpoint.of(after.note(), origin, List.of(keys.getLast().key()));
            second.consistency(5, 10).verify(before.checkpoint().root(), after.checkpoint().root());
            premises.close();
            Notary back = premises.open();
            premises.append(1);
            back.tick();
            assertThat(back.keys()).as("the first key again").hasSize(2);
        }
    }
}

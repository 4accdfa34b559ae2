package vn.socai.infra.security.keyring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.command.Rejected;
import vn.socai.person.Profile;
import vn.socai.person.SealedProfile;
import vn.socai.person.SealedWords;
import vn.socai.value.Ciphertext;
import vn.socai.value.PersonId;
import vn.socai.value.SealedText;
import vn.socai.value.TextId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SqliteKeyringTest {
    private static final Profile PROFILE = new Profile("Lò Văn Thử Nghiệm", "+84000000001", "Trưởng bản");

    @TempDir
    private Path data;
    private final Random ids = new Random(11);
    private final SecureRandom random = new SecureRandom();
    private SqliteKeyring keyring;

    private SqliteKeyring open() {
        keyring = new SqliteKeyring(data.resolve("keyring.db"), random);
        return keyring;
    }

    @AfterEach
    void close() {
        if (keyring != null) {
            keyring.close();
        }
    }

    @Test
    void whatIsSealedOpensAgainAlsoAfterARestart() {
        PersonId person = person();
        Ciphertext sealed = open().seal(person, PROFILE).ciphertext();
        keyring.close();
        assertThat(open().open(Map.of(person, sealed))).containsExactly(Map.entry(person, PROFILE));

        Profile bare = new Profile("Ỷ", null, null);
        assertThat(keyring.open(Map.of(person, keyring.seal(person, bare).ciphertext())).get(person)).isEqualTo(bare);
    }

    @Test
    void everySealingDiffersButItsFingerprintKnowsTheSameProfile() {
        PersonId person = person();
        SealedProfile one = open().seal(person, PROFILE);
        SealedProfile two = keyring.seal(person, PROFILE);
        assertThat(one.ciphertext()).isNotEqualTo(two.ciphertext());
        assertThat(one.fingerprint()).isEqualTo(two.fingerprint());
        assertThat(keyring.seal(person, new Profile("Khác", null, null)).fingerprint()).isNotEqualTo(one.fingerprint());
        assertThat(keyring.seal(person(), PROFILE).fingerprint()).describedAs("under another key")
                .isNotEqualTo(one.fingerprint());
    }

    @Test
    void aFreeTextOpensUnderItsOwnIdOnlyAndAResendIsKnown() {
        TextId id = new TextId(new UUID(1, 2));
        SealedWords one = open().seal(id, "Thiếu số liệu tháng 6 ở bản Thuông Cuông.");
        SealedWords two = keyring.seal(id, "Thiếu số liệu tháng 6 ở bản Thuông Cuông.");
        keyring.close();

        assertThat(open().openTexts(List.of(one.text()))).containsExactly(
                Map.entry(id, "Thiếu số liệu tháng 6 ở bản Thuông Cuông."));
        assertThat(one.text()).isNotEqualTo(two.text());
        assertThat(one.fingerprint()).isEqualTo(two.fingerprint())
                .isNotEqualTo(keyring.seal(id, "Khác").fingerprint());
        assertThat(one.text().ciphertext().bytes()).hasSizeGreaterThan(256);
        TextId other = new TextId(new UUID(1, 3));
        keyring.seal(other, "Khác");
        assertThatThrownBy(() -> keyring.openTexts(List.of(new SealedText(other, one.text().ciphertext()))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(keyring.openTexts(List.of(new SealedText(new TextId(new UUID(9, 9)), one.text().ciphertext()))))
                .isEmpty();
    }

    @Test
    void aCiphertextDoesNotOpenForAnotherPersonOrWhenABitIsFlipped() {
        PersonId person = person();
        PersonId other = person();
        Ciphertext sealed = open().seal(person, PROFILE).ciphertext();
        keyring.seal(other, PROFILE);
        byte[] bytes = sealed.bytes();
        bytes[20] ^= 1;

        assertThatThrownBy(() -> keyring.open(Map.of(other, sealed))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> keyring.open(Map.of(person, new Ciphertext(bytes))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anErasedPersonLeavesNoKeyInAnyByteOfTheFiles() throws Exception {
        Map<PersonId, Profile> many = new LinkedHashMap<>();
        for (int i = 0; i < 5_000; i++) {
            many.put(person(), new Profile("Người thứ " + i, null, null));
            if (i % 500 == 0) {
                open(i);
            }
        }
        open().seal(many);
        List<PersonId> erased = many.keySet().stream().filter(p -> p.hashCode() % 7 == 0).toList();
        Map<PersonId, byte[]> keys = new LinkedHashMap<>();
        for (PersonId person : erased) {
            keys.put(person, key(person));
        }
        Map<PersonId, SealedProfile> sealed = keyring.seal(many);

        keyring.destroy(erased);

        byte[] left = allBytes();
        keys.forEach((person, key) -> assertThat(contains(left, key)).describedAs(person + "'s key").isFalse());
        assertThat(contains(left, "Người thứ".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(erased).hasSizeGreaterThan(500).allMatch(keyring::destroyed);
        assertThat(keyring.open(Map.of(erased.getFirst(), sealed.get(erased.getFirst()).ciphertext()))).isEmpty();
        PersonId kept = many.keySet().stream().filter(p -> p.hashCode() % 7 != 0).findFirst().orElseThrow();
        assertThat(contains(left, key(kept))).describedAs("the test can find a key that is there").isTrue();
        assertThat(keyring.open(Map.of(kept, sealed.get(kept).ciphertext()))).containsKey(kept);
    }

    private void open(int i) {
        if (i > 0) {
            keyring.close();
        }
        open().seal(person(), PROFILE);
    }

    @Test
    void whoWasErasedCanNeverBeSealedAgainEvenWithoutAKeyBefore() {
        PersonId person = person();
        PersonId never = person();
        open().seal(person, PROFILE);
        keyring.destroy(Set.of(person, never));
        keyring.destroy(Set.of(person));
        for (PersonId gone : List.of(person, never)) {
            assertThatThrownBy(() -> keyring.seal(Map.of(gone, PROFILE, person(), PROFILE)))
                    .isInstanceOfSatisfying(Rejected.class,
                            e -> assertThat(e.rejection().code()).isEqualTo("PERSON_ERASED"));
        }
    }

    @Test
    void aProfileOfWrongFormIsRefusedWithoutRepeatingIt() {
        for (Profile wrong : List.of(new Profile(" ", null, null), new Profile("x".repeat(101), null, null),
                new Profile("Lo\u0300", null, null), new Profile("A", "0912 345", null),
                new Profile("A", null, "x".repeat(201)))) {
            assertThatThrownBy(() -> open().seal(person(), wrong)).isInstanceOfSatisfying(Rejected.class, e -> {
                assertThat(e.rejection().code()).isEqualTo("INVALID_PROFILE");
                assertThat(e.rejection().field()).isIn("name", "phone", "post");
                assertThat(e.rejection().vi() + e.rejection().en()).doesNotContain("0912");
            });
            keyring.close();
        }
        assertThat(PROFILE.toString()).doesNotContain("Lò");
    }

    @Test
    void theFileIsItsOwnersAlone() throws Exception {
        open();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keyring.db"))))
                .isEqualTo("rw-------");
    }

    private PersonId person() {
        return new PersonId(new UUID(ids.nextLong(), ids.nextLong()));
    }

    private byte[] key(PersonId person) throws Exception {
        String hex = person.toString().replace("-", "");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("keyring.db"));
                var row = connection.createStatement()
                        .executeQuery("SELECT secret FROM person_key WHERE person = x'" + hex + "'")) {
            assertThat(row.next()).isTrue();
            return row.getBytes(1);
        }
    }

    private byte[] allBytes() throws IOException {
        var all = new java.io.ByteArrayOutputStream();
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.toList()) {
                all.write(Files.readAllBytes(file));
            }
        }
        return all.toByteArray();
    }

    private static boolean contains(byte[] all, byte[] part) {
        outer : for (int i = 0; i <= all.length - part.length; i++) {
            for (int j = 0; j < part.length; j++) {
                if (all[i + j] != part[j]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }

}

package vn.socai.infra.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.command.Outcome.Accepted;
import vn.socai.command.Outcome.Duplicate;
import vn.socai.event.MemberEvent.MemberJoined;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.sqlite.SqliteCommitLog;
import vn.socai.infra.security.keyring.SqliteKeyring;
import vn.socai.person.PersonCommand.ErasePerson;
import vn.socai.person.Profile;
import vn.socai.person.SealedProfile;
import vn.socai.team.TeamCommand.JoinTeam;
import vn.socai.value.Ciphertext;
import vn.socai.value.ErasureReason;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;

import static org.assertj.core.api.Assertions.assertThat;

/** Ledger and keyring together: what an erasure leaves, also after a crash and after an older keyring was brought back. */
class ErasureTest {
    private static final Clock CLOCK = Clock.fixed(World.NOW, ZoneOffset.UTC);
    private static final Profile PROFILE = new Profile("Giàng Thị Thử Nghiệm", "0900000001", "Bí thư Đoàn xã");

    @TempDir
    private Path data;
    private final World world = new World(3);
    private final TeamId team = new TeamId(world.uuid());
    private final PersonId person = new PersonId(world.uuid());
    private SqliteCommitLog log;
    private SqliteKeyring keyring;
    private AxonDesk desk;

    @BeforeEach
    void aMemberJoins() {
        open();
        desk.submit(world.establish(team), World.OFFICER);
        desk.submit(join(keyring.seal(person, PROFILE)), World.OFFICER);
    }

    private void open() {
        log = SqliteCommitLog.open(data.resolve("ledger.db"), LeafCodec.ofEvents(), CLOCK);
        keyring = new SqliteKeyring(data.resolve("keyring.db"), new SecureRandom());
        desk = new AxonDesk(log, new Ports(World.UNITS, World.PROGRAMMES, new LedgerTeams(log, null),
                new LedgerTargets(log), p -> p.equals(person) ? Set.of(team) : Set.of(), World.REPORTING, keyring),
                CLOCK,
                Freshness.ALWAYS);
    }

    @AfterEach
    void close() {
        log.close();
        keyring.close();
    }

    @Test
    void afterErasureNothingReadableIsLeftAndTheLedgerStillReplays() throws IOException {
        assertThat(keyring.open(Map.of(person, sealed()))).containsEntry(person, PROFILE);
        assertThat(desk.submit(erase(), World.OFFICER)).isInstanceOf(Accepted.class);

        assertThat(keyring.open(Map.of(person, sealed()))).isEmpty();
        assertThat(log.readAfter(0, 10)).hasSize(3);
        String bytes = everyByte();
        assertThat(bytes).doesNotContain(latin("Giàng")).doesNotContain("0900000001").doesNotContain(latin("Đoàn xã"));
    }

    @Test
    void aResentJoinIsKnownAlthoughItsCiphertextDiffers() {
        PersonId other = new PersonId(world.uuid());
        JoinTeam first = new JoinTeam(world.id(), team, other, keyring.seal(other, PROFILE), LocalDate.of(2022, 7, 1));
        JoinTeam again = new JoinTeam(first.id(), team, other, keyring.seal(other, PROFILE), first.on());
        assertThat(desk.submit(first, World.OFFICER)).isInstanceOf(Accepted.class);
        assertThat(desk.submit(again, World.OFFICER)).isInstanceOf(Duplicate.class);
        assertThat(first.profile().ciphertext()).isNotEqualTo(again.profile().ciphertext());
    }

    @Test
    void anOlderKeyringThatIsBroughtBackIsReconciledOnStart() throws IOException {
        assertThat(keyring.reconcile(log)).isZero();
        keyring.close();
        byte[] older = Files.readAllBytes(data.resolve("keyring.db"));
        keyring = new SqliteKeyring(data.resolve("keyring.db"), new SecureRandom());
        log.close();
        keyring.close();
        open();
        desk.submit(erase(), World.OFFICER);
        desk.submit(world.visit(team, person), World.OFFICER);
        keyring.reconcile(log);
        keyring.close();
        Files.write(data.resolve("keyring.db"), older);

        keyring = new SqliteKeyring(data.resolve("keyring.db"), new SecureRandom());
        assertThat(keyring.destroyed(person)).describedAs("the older keyring knows nothing of it").isFalse();
        assertThat(keyring.reconcile(log)).isEqualTo(1);
        assertThat(keyring.destroyed(person)).isTrue();
        assertThat(keyring.reconcile(log)).isZero();
    }

    @Test
    void anotherLedgerIsReadFromItsBeginning() {
        desk.submit(erase(), World.OFFICER);
        keyring.reconcile(log);
        HeapLog rebuilt = new HeapLog(CLOCK);
        PersonId second = new PersonId(world.uuid());
        log.readAfter(0, 2).forEach(commit -> rebuilt.append(commit.draft()));
        rebuilt.append(new vn.socai.ledger.Draft(vn.socai.ledger.StreamName.person(second), 0,
                List.of(new vn.socai.ledger.Mark(world.id(), 1)), World.OFFICER, null, World.COMMUNE, null,
                List.of(new vn.socai.event.PersonEvent.PersonalDataErased(second, ErasureReason.REQUEST,
                        World.DAY))));
        assertThat(keyring.reconcile(rebuilt)).isEqualTo(1);
        assertThat(keyring.destroyed(second)).isTrue();
    }

    private Ciphertext sealed() {
        return log.readAfter(0, 10)
                .stream()
                .flatMap(commit -> commit.draft().events().stream())
                .filter(MemberJoined.class::isInstance)
                .map(event -> ((MemberJoined) event).profile())
                .findFirst()
                .orElseThrow();
    }

    private JoinTeam join(SealedProfile profile) {
        return new JoinTeam(world.id(), team, person, profile, LocalDate.of(2022, 6, 21));
    }

    private ErasePerson erase() {
        return new ErasePerson(world.id(), person, ErasureReason.REQUEST);
    }

    private String everyByte() throws IOException {
        var all = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.write(Files.readAllBytes(file));
            }
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}

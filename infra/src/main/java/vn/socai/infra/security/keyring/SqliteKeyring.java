package vn.socai.infra.security.keyring;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import vn.socai.command.Rejected;
import vn.socai.event.PersonEvent.PersonalDataErased;
import vn.socai.infra.security.keyring.KeyFile.Progress;
import vn.socai.infra.security.keyring.KeyFile.Row;
import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.person.Keyring;
import vn.socai.person.KeyringUnavailable;
import vn.socai.person.PersonRejection.PersonErased;
import vn.socai.person.Profile;
import vn.socai.person.ProfileCheck;
import vn.socai.person.SealedProfile;
import vn.socai.person.SealedWords;
import vn.socai.value.Ciphertext;
import vn.socai.value.PersonId;
import vn.socai.value.SealedText;
import vn.socai.value.TextId;

/** The keyring in a SQLite file of its own, whatever store keeps the ledger. No key stays in memory between calls. */
public final class SqliteKeyring implements Keyring, AutoCloseable {
    private static final int BATCH = 2_000;

    private final KeyFile file;
    private final RandomGenerator random;
    private final ProfileSeal seal;
    private final TextSeal texts;

    /**
     * Opens the keyring, and makes it where there is none.
     *
     * @param file such as {@code keyring.db} in the data directory
     * @param random cryptographically strong; makes keys and nonces
     * @throws KeyringUnavailable where the file cannot be opened
     */
    public SqliteKeyring(Path file, RandomGenerator random) {
        this.file = new KeyFile(file);
        this.random = random;
        this.seal = new ProfileSeal(random);
        this.texts = new TextSeal(random);
    }

    @Override
    public SealedProfile seal(PersonId person, Profile profile) {
        return Objects.requireNonNull(seal(Map.of(person, profile)).get(person));
    }

    @Override
    public Map<PersonId, SealedProfile> seal(Map<PersonId, Profile> profiles) {
        profiles.values().forEach(ProfileCheck::require);
        Map<PersonId, byte[]> keys = keys(profiles.keySet());
        Map<PersonId, SealedProfile> sealed = HashMap.newHashMap(profiles.size());
        profiles.forEach((person, profile) -> sealed.put(person, seal.seal(person, Objects.requireNonNull(keys.get(
                person)), profile)));
        return sealed;
    }

    /** The key of each person, made where there was none; durable before this returns. */
    private Map<PersonId, byte[]> keys(Set<PersonId> persons) {
        Map<PersonId, Row> rows = file.rows(persons);
        Map<PersonId, byte[]> made = new HashMap<>();
        for (PersonId person : persons) {
            if (!rows.containsKey(person)) {
                byte[] key = new byte[Seal.KEY_BYTES];
                random.nextBytes(key);
                made.put(person, key);
            }
        }
        if (!made.isEmpty()) {
            file.add(made);
            // Whoever was faster made the key that counts, or destroyed it.
            rows.putAll(file.rows(made.keySet()));
        }
        Map<PersonId, byte[]> keys = HashMap.newHashMap(persons.size());
        rows.forEach((person, row) -> {
            if (row.destroyed()) {
                throw new Rejected(new PersonErased());
            }
            keys.put(person, row.key());
        });
        return keys;
    }

    @Override
    public Map<PersonId, Profile> open(Map<PersonId, Ciphertext> sealed) {
        Map<PersonId, Profile> opened = HashMap.newHashMap(sealed.size());
        file.rows(sealed.keySet()).forEach((person, row) -> {
            if (!row.destroyed()) {
                opened.put(person, seal.open(person, row.key(), Objects.requireNonNull(sealed.get(person))));
            }
        });
        return opened;
    }

    @Override
    public SealedWords seal(TextId text, String words) {
        PersonId owner = TextSeal.owner(text);
        return texts.seal(text, Objects.requireNonNull(keys(Set.of(owner)).get(owner)), words);
    }

    @Override
    public Map<TextId, String> openTexts(Collection<SealedText> sealed) {
        Map<PersonId, Row> rows = file.rows(sealed.stream().map(text -> TextSeal.owner(text.id())).toList());
        Map<TextId, String> opened = HashMap.newHashMap(sealed.size());
        for (SealedText text : sealed) {
            Row row = rows.get(TextSeal.owner(text.id()));
            if (row != null && !row.destroyed()) {
                opened.put(text.id(), texts.open(row.key(), text));
            }
        }
        return opened;
    }

    @Override
    public void destroy(Collection<PersonId> persons) {
        if (!persons.isEmpty()) {
            file.destroy(persons);
        }
    }

    @Override
    public boolean destroyed(PersonId person) {
        Row row = file.rows(Set.of(person)).get(person);
        return row != null && row.destroyed();
    }

    /**
     * Destroys the keys of all whom the ledger says were erased: what a crash between append and destruction left, and what an older
     * keyring brought back. Reads only what was appended since the last time, unless the ledger is another one.
     *
     * @return how many keys had not been destroyed before
     */
    public int reconcile(CommitLog log) {
        long position = file.progress().filter(p -> same(p, log)).map(Progress::position).orElse(0L);
        int revived = 0;
        Optional<Commit> last = Optional.empty();
        List<Commit> commits = log.readAfter(position, BATCH);
        while (!commits.isEmpty()) {
            Set<PersonId> erased = new HashSet<>();
            commits.forEach(commit -> commit.draft().events().forEach(event -> {
                if (event instanceof PersonalDataErased e && !destroyed(e.person())) {
                    erased.add(e.person());
                }
            }));
            destroy(erased);
            revived += erased.size();
            last = Optional.of(commits.getLast());
            commits = log.readAfter(commits.getLast().position(), BATCH);
        }
        last.ifPresent(commit -> file.progress(new Progress(commit.position(), hash(commit))));
        return revived;
    }

    private static boolean same(Progress progress, CommitLog log) {
        return log.at(progress.position()).filter(commit -> Arrays.equals(hash(commit), progress.hash())).isPresent();
    }

    private static byte[] hash(Commit commit) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(commit.leaf());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public void close() {
        file.close();
    }
}

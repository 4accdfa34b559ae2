package vn.socai.infra.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.socai.event.LedgerEvent.SigningKeyChanged;
import vn.socai.infra.ledger.LedgerNotOpened;
import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.StreamName;
import vn.socai.proof.KeyChange;
import vn.socai.proof.VerifierKey;

/**
 * Which key signs: once a change is recorded in the ledger, only the key that it names. The new key waits in {@code signing.key.next} until
 * the ledger has the statement, so that a crash in between leaves either both or neither.
 */
final class KeyCustody {
    private static final String PRESENT = "signing.key";
    private static final String NEXT = "signing.key.next";

    private final Path directory;
    private final @Nullable String text;

    /** @param text the key, where it does not come from the directory */
    KeyCustody(Path directory, @Nullable String text) {
        this.directory = directory;
        this.text = text;
    }

    /** Every change that the ledger has recorded, in order. */
    static List<KeyChange> changes(CommitLog log) {
        return log.stream(StreamName.KEYS, 0)
                .stream()
                .map(Commit::draft)
                .flatMap(draft -> draft.events().stream())
                .map(event -> KeyChange.parse(((SigningKeyChanged) event).statement()))
                .toList();
    }

    /** The key that waits for its change to be recorded; made where there is none. */
    static SigningKey next(Path directory) {
        return SigningKey.load(null, directory.resolve(NEXT));
    }

    /**
     * The key that signs now; brings in the one that waited, where the ledger has recorded it.
     *
     * @throws LedgerNotOpened {@code SIGNING_KEY_UNUSABLE} where it is not the one that the ledger names
     */
    SigningKey current(CommitLog log) {
        SigningKey key = SigningKey.load(text, directory.resolve(PRESENT));
        List<KeyChange> changes = changes(log);
        if (changes.isEmpty()) {
            return key;
        }
        VerifierKey named = changes.getLast().next();
        if (is(key, named)) {
            return key;
        }
        return waiting(named).orElseThrow(() -> new LedgerNotOpened("SIGNING_KEY_UNUSABLE",
                "Khoá ký không phải khoá mà sổ đã ghi lần cuối: " + named + ".",
                "The signing key is not the one that the ledger last recorded: " + named + "."));
    }

    private Optional<SigningKey> waiting(VerifierKey named) {
        Path next = directory.resolve(NEXT);
        if (text != null || !Files.exists(next)) {
            return Optional.empty();
        }
        SigningKey key = SigningKey.load(null, next);
        if (!is(key, named)) {
            return Optional.empty();
        }
        try {
            Files.move(next, directory.resolve(PRESENT), StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            return Optional.of(key);
        } catch (IOException failed) {
            throw new LedgerNotOpened("SIGNING_KEY_UNUSABLE", "Không thay được khoá ký trong " + directory + ".",
                    "The signing key in " + directory + " cannot be replaced.", failed);
        }
    }

    private static boolean is(SigningKey key, VerifierKey named) {
        return key.signer(named.name()).key().equals(named);
    }
}

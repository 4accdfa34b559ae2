package vn.socai.person;

import java.util.Collection;
import java.util.Map;

import vn.socai.value.Ciphertext;
import vn.socai.value.PersonId;
import vn.socai.value.SealedText;
import vn.socai.value.TextId;

/**
 * One key per person, and one per free text that somebody wrote, kept apart from the ledger. Destroying a person's key erases the
 * person everywhere at once.
 */
public interface Keyring {
    /**
     * Seals a profile; the key is made, and durable, before this returns.
     *
     * @throws vn.socai.command.Rejected with {@code PERSON_ERASED} where the person's key was destroyed
     */
    SealedProfile seal(PersonId person, Profile profile);

    /**
     * Seals many profiles at the price of one durable write; all keys are durable before this returns.
     *
     * @throws vn.socai.command.Rejected with {@code PERSON_ERASED} where the key of any of them was destroyed; then none is sealed
     */
    Map<PersonId, SealedProfile> seal(Map<PersonId, Profile> profiles);

    /** Opens what can still be opened; persons without a key are left out of the answer. */
    Map<PersonId, Profile> open(Map<PersonId, Ciphertext> sealed);

    /**
     * Seals a free text under a key of its own, which is made, and durable, before this returns. Sealed again under the same id the
     * same words have the same fingerprint: whoever sends a command again takes the same id.
     *
     * @param words NFC, not blank
     */
    SealedWords seal(TextId text, String words);

    /** Opens free texts; those whose key is gone are left out of the answer. */
    Map<TextId, String> openTexts(Collection<SealedText> texts);

    /** Destroys the keys for ever; durable before this returns. Asked again it changes nothing. */
    void destroy(Collection<PersonId> persons);

    /** Whether the person's key was destroyed. */
    boolean destroyed(PersonId person);
}

package vn.socai.person;

import java.util.Collection;
import java.util.Map;

import vn.socai.value.Ciphertext;
import vn.socai.value.PersonId;

/** One key per person, kept apart from the ledger. Destroying a key erases the person everywhere at once. */
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

    /** Destroys the keys for ever; durable before this returns. Asked again it changes nothing. */
    void destroy(Collection<PersonId> persons);

    /** Whether the person's key was destroyed. */
    boolean destroyed(PersonId person);
}

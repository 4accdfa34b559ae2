package vn.socai.infra.desk;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import vn.socai.person.Keyring;
import vn.socai.person.Profile;
import vn.socai.person.SealedProfile;
import vn.socai.person.SealedWords;
import vn.socai.value.Ciphertext;
import vn.socai.value.PersonId;
import vn.socai.value.SealedText;
import vn.socai.value.TextId;

/** Remembers only which keys were destroyed: the desk neither seals nor opens. */
final class HeapKeyring implements Keyring {
    private final Set<PersonId> destroyed = new HashSet<>();

    void forget() {
        destroyed.clear();
    }

    @Override
    public SealedProfile seal(PersonId person, Profile profile) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<PersonId, SealedProfile> seal(Map<PersonId, Profile> profiles) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<PersonId, Profile> open(Map<PersonId, Ciphertext> sealed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SealedWords seal(TextId text, String words) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<TextId, String> openTexts(Collection<SealedText> texts) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void destroy(Collection<PersonId> persons) {
        destroyed.addAll(persons);
    }

    @Override
    public boolean destroyed(PersonId person) {
        return destroyed.contains(person);
    }
}

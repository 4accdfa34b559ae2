package vn.socai.graphql.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

import vn.socai.graphql.reading.Batch;
import vn.socai.person.Keyring;
import vn.socai.person.Profile;
import vn.socai.value.Ciphertext;
import vn.socai.value.PersonId;

/** Opens profiles in batches, through the loader {@code profiles}; whose key is gone has no answer. */
@Component
public class ProfileLoader {
    /** A sealed profile. */
    public record Sealed(PersonId person, Ciphertext profile) {}

    private final Keyring keyring;

    public ProfileLoader(Keyring keyring, BatchLoaderRegistry registry) {
        this.keyring = keyring;
        Batch.<Boolean, Sealed, Profile>register(registry, "profiles", key -> true, this::load);
    }

    /** One field of a profile through the loader {@code profiles}; absent where nothing is sealed, or the key is gone. */
    public static CompletableFuture<@Nullable String> field(DataLoader<Sealed, Profile> profiles, PersonId person,
            @Nullable Ciphertext sealed, Function<Profile, @Nullable String> field) {
        if (sealed == null) {
            return CompletableFuture.completedFuture(null);
        }
        return profiles.load(new Sealed(person, sealed))
                .thenApply((@Nullable Profile profile) -> profile == null ? null : field.apply(profile));
    }

    private void load(Boolean all, List<Sealed> keys, Batch.Answers<Sealed, Profile> answers) {
        open(keys).forEach(answers::put);
    }

    /** The profiles of those whose key is there. */
    public Map<Sealed, Profile> open(List<Sealed> keys) {
        Map<Sealed, Profile> answers = HashMap.newHashMap(keys.size());
        List<Sealed> left = keys;
        // The keyring takes one text per person; whoever is in two teams has two, and the second waits for the next round.
        while (!left.isEmpty()) {
            Map<PersonId, Sealed> round = new HashMap<>();
            List<Sealed> later = new ArrayList<>();
            for (Sealed key : left) {
                if (round.putIfAbsent(key.person(), key) != null) {
                    later.add(key);
                }
            }
            Map<PersonId, Ciphertext> texts = HashMap.newHashMap(round.size());
            round.forEach((person, key) -> texts.put(person, key.profile()));
            keyring.open(texts).forEach((person, profile) -> {
                Sealed key = round.get(person);
                if (key != null) {
                    answers.put(key, profile);
                }
            });
            left = later;
        }
        return answers;
    }
}

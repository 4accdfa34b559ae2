package vn.socai.infra.security.keyring;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

import vn.socai.person.Profile;
import vn.socai.person.SealedProfile;
import vn.socai.value.Ciphertext;
import vn.socai.value.PersonId;

/** Seals and opens one profile under one person's key. The plaintext is padded, so that its length tells little. */
final class ProfileSeal {
    private static final int PAD_TO = 64;

    private final Seal seal;

    /** @param random cryptographically strong; makes the nonces */
    ProfileSeal(RandomGenerator random) {
        seal = new Seal(random);
    }

    SealedProfile seal(PersonId person, byte[] key, Profile profile) {
        byte[] plain = plain(profile);
        return new SealedProfile(seal.seal(person.value(), key, plain), Seal.fingerprint(key, plain));
    }

    /** @throws IllegalStateException where the bytes are not a profile of this person under this key */
    Profile open(PersonId person, byte[] key, Ciphertext ciphertext) {
        return profile(ByteBuffer.wrap(Seal.open(person.value(), key, ciphertext)));
    }

    private static byte[] plain(Profile profile) {
        byte[][] fields = {utf8(profile.name()), utf8(profile.phone()), utf8(profile.post())};
        int length = 0;
        for (byte[] field : fields) {
            length += Short.BYTES + field.length;
        }
        ByteBuffer plain = ByteBuffer.allocate((length + PAD_TO - 1) / PAD_TO * PAD_TO);
        for (byte[] field : fields) {
            plain.putShort((short) field.length).put(field);
        }
        return plain.array();
    }

    private static Profile profile(ByteBuffer plain) {
        String name = text(plain);
        String phone = text(plain);
        String post = text(plain);
        return new Profile(name, phone.isEmpty() ? null : phone, post.isEmpty() ? null : post);
    }

    private static byte[] utf8(@Nullable String text) {
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(ByteBuffer from) {
        byte[] utf8 = new byte[from.getShort()];
        from.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }
}

package vn.socai.infra.security.keyring;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import vn.socai.person.Profile;
import vn.socai.person.SealedProfile;
import vn.socai.value.Ciphertext;
import vn.socai.value.PersonId;

/**
 * Seals and opens one profile under one person's key: AES-256-GCM with a random nonce of 96 bits and the person's id as associated
 * data, so that a ciphertext moved to another person does not open.
 *
 * <p>Form: a version byte, the nonce, the ciphertext with its tag. The plaintext is padded, so that its length tells little.
 */
final class ProfileSeal {
    static final int KEY_BYTES = 32;
    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int PAD_TO = 64;

    private final RandomGenerator random;

    /** @param random cryptographically strong; makes the nonces */
    ProfileSeal(RandomGenerator random) {
        this.random = random;
    }

    SealedProfile seal(PersonId person, byte[] key, Profile profile) {
        byte[] plain = plain(profile);
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, person, key, nonce, plain, 0, plain.length);
        byte[] all = ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length).put(VERSION).put(nonce).put(sealed).array();
        long fingerprint = ByteBuffer.wrap(hmac(subkey(key, "fingerprint"), plain)).getLong();
        return new SealedProfile(new Ciphertext(all), fingerprint);
    }

    /** @throws IllegalStateException where the bytes are not a profile of this person under this key */
    Profile open(PersonId person, byte[] key, Ciphertext ciphertext) {
        byte[] all = ciphertext.bytes();
        if (all.length < 1 + NONCE_BYTES + TAG_BITS / Byte.SIZE || all[0] != VERSION) {
            throw new IllegalStateException("not a sealed profile");
        }
        byte[] nonce = new byte[NONCE_BYTES];
        System.arraycopy(all, 1, nonce, 0, NONCE_BYTES);
        int from = 1 + NONCE_BYTES;
        return profile(ByteBuffer.wrap(
                crypt(Cipher.DECRYPT_MODE, person, key, nonce, all, from, all.length - from)));
    }

    private static byte[] crypt(int mode, PersonId person, byte[] key, byte[] nonce, byte[] input, int from,
            int length) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(subkey(key, "encryption"), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(person.value().getMostSignificantBits())
                    .putLong(person.value().getLeastSignificantBits())
                    .array());
            return cipher.doFinal(input, from, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a profile could not be sealed or opened", e);
        }
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

    private static byte[] subkey(byte[] key, String purpose) {
        return hmac(key, purpose.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] hmac(byte[] key, byte[] input) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
        }
    }
}

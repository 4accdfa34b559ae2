package vn.socai.infra.security.keyring;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import vn.socai.value.Ciphertext;

/**
 * Seals and opens bytes under one owner's key: AES-256-GCM with a random nonce of 96 bits and the owner's id as associated data, so
 * that a ciphertext moved to another owner does not open.
 *
 * <p>Form: a version byte, the nonce, the ciphertext with its tag.
 */
final class Seal {
    static final int KEY_BYTES = 32;
    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final RandomGenerator random;

    /** @param random cryptographically strong; makes the nonces */
    Seal(RandomGenerator random) {
        this.random = random;
    }

    Ciphertext seal(UUID owner, byte[] key, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, owner, key, nonce, plain, 0, plain.length);
        return new Ciphertext(
                ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length).put(VERSION).put(nonce).put(sealed).array());
    }

    /** The same for the same bytes under the same key; worthless once the key is gone. */
    static long fingerprint(byte[] key, byte[] plain) {
        return ByteBuffer.wrap(hmac(subkey(key, "fingerprint"), plain)).getLong();
    }

    /** @throws IllegalStateException where the bytes were not sealed for this owner under this key */
    static byte[] open(UUID owner, byte[] key, Ciphertext ciphertext) {
        byte[] all = ciphertext.bytes();
        if (all.length < 1 + NONCE_BYTES + TAG_BITS / Byte.SIZE || all[0] != VERSION) {
            throw new IllegalStateException("nothing sealed");
        }
        byte[] nonce = new byte[NONCE_BYTES];
        System.arraycopy(all, 1, nonce, 0, NONCE_BYTES);
        int from = 1 + NONCE_BYTES;
        return crypt(Cipher.DECRYPT_MODE, owner, key, nonce, all, from, all.length - from);
    }

    private static byte[] crypt(int mode, UUID owner, byte[] key, byte[] nonce, byte[] input, int from, int length) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(subkey(key, "encryption"), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(owner.getMostSignificantBits())
                    .putLong(owner.getLeastSignificantBits())
                    .array());
            return cipher.doFinal(input, from, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("something could not be sealed or opened", e);
        }
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

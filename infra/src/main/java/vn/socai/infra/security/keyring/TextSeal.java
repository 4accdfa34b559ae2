package vn.socai.infra.security.keyring;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.random.RandomGenerator;

import vn.socai.person.SealedWords;
import vn.socai.value.PersonId;
import vn.socai.value.SealedText;
import vn.socai.value.TextId;

/** Seals and opens one free text under its own key. The plaintext is padded, so that its length tells little. */
final class TextSeal {
    private static final int PAD_TO = 256;

    private final Seal seal;

    /** @param random cryptographically strong; makes the nonces */
    TextSeal(RandomGenerator random) {
        seal = new Seal(random);
    }

    /** Whose key it is in the file of keys: derived, since clients choose both kinds of ids and must not make them meet. */
    static PersonId owner(TextId text) {
        return new PersonId(UUID.nameUUIDFromBytes(("text:" + text).getBytes(StandardCharsets.US_ASCII)));
    }

    SealedWords seal(TextId text, byte[] key, String words) {
        byte[] utf8 = words.getBytes(StandardCharsets.UTF_8);
        int padded = (Integer.BYTES + utf8.length + PAD_TO - 1) / PAD_TO * PAD_TO;
        byte[] plain = ByteBuffer.allocate(padded).putInt(utf8.length).put(utf8).array();
        return new SealedWords(new SealedText(text, seal.seal(owner(text).value(), key, plain)),
                Seal.fingerprint(key, plain));
    }

    /** @throws IllegalStateException where the bytes are not this text under this key */
    String open(byte[] key, SealedText text) {
        ByteBuffer plain = ByteBuffer.wrap(Seal.open(owner(text.id()).value(), key, text.ciphertext()));
        byte[] utf8 = new byte[plain.getInt()];
        plain.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }
}

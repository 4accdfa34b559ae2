package vn.socai.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;

/** A log's own key: signs notes under its name. Ed25519 draws no chance, so the same text gets the same signature. */
public final class NoteSigner {
    private final VerifierKey key;
    private final PrivateKey secret;

    /**
     * @param secret an Ed25519 key, whose public part is {@code publicKey}
     * @param publicKey 32 bytes
     */
    public NoteSigner(String name, PrivateKey secret, byte[] publicKey) {
        key = new VerifierKey(name, VerifierKey.Kind.LOG, publicKey);
        this.secret = secret;
    }

    /** What verifies its signatures. */
    public VerifierKey key() {
        return key;
    }

    /** A note of this text with this one signature. */
    public SignedNote sign(String text) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(secret);
            signer.update(text.getBytes(StandardCharsets.UTF_8));
            return SignedNote.of(text, new NoteSignature(key.name(), key.id(), signer.sign()));
        } catch (GeneralSecurityException notAKey) {
            throw new IllegalStateException("the key cannot sign", notAKey);
        }
    }
}

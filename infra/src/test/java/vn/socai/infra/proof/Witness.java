package vn.socai.infra.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;

import vn.socai.proof.NoteSignature;
import vn.socai.proof.VerifierKey;

/** A witness with a key of its own, which cosigns checkpoints (C2SP tlog-cosignature v1). */
public record Witness(VerifierKey key, KeyPair pair) {
    /** When all witnesses sign. */
    public static final Instant AT = Instant.ofEpochSecond(1_764_000_000);

    public static Witness named(String name) throws GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] encoded = pair.getPublic().getEncoded();
        return new Witness(new VerifierKey(name, VerifierKey.Kind.WITNESS, Arrays.copyOfRange(encoded,
                encoded.length - 32, encoded.length)), pair);
    }

    /** The signature line under a checkpoint's text. */
    public String line(String text) throws GeneralSecurityException {
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(pair.getPrivate());
        signer.update(("cosignature/v1\ntime " + AT.getEpochSecond() + "\n" + text).getBytes(StandardCharsets.UTF_8));
        byte[] signature = signer.sign();
        return new NoteSignature(key.name(), key.id(), ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(AT.getEpochSecond())
                .put(signature)
                .array()).line();
    }
}

package vn.socai.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Keys and cosignatures for tests. */
final class Notes {
    /** RFC 8032 §7.1, the key of TEST 1. */
    private static final String SECRET = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
    private static final String PUBLIC = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    private Notes() {}

    static NoteSigner rfcSigner(String name) throws GeneralSecurityException {
        byte[] pkcs8 = HexFormat.of().parseHex("302e020100300506032b657004220420" + SECRET);
        return new NoteSigner(name, KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8)),
                HexFormat.of().parseHex(PUBLIC));
    }

    static NoteSigner signer(String name) throws GeneralSecurityException {
        KeyPair pair = pair();
        return new NoteSigner(name, pair.getPrivate(), raw(pair));
    }

    static KeyPair pair() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    static byte[] raw(KeyPair pair) {
        byte[] encoded = pair.getPublic().getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    }

    static VerifierKey witness(String name, KeyPair pair) {
        return new VerifierKey(name, VerifierKey.Kind.WITNESS, raw(pair));
    }

    static NoteSignature cosign(VerifierKey key, KeyPair pair, long time, String text) throws GeneralSecurityException {
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(pair.getPrivate());
        signer.update(("cosignature/v1\ntime " + time + "\n" + text).getBytes(StandardCharsets.UTF_8));
        byte[] signature = signer.sign();
        return new NoteSignature(key.name(), key.id(), ByteBuffer.allocate(8 + signature.length)
                .putLong(time)
                .put(signature)
                .array());
    }
}

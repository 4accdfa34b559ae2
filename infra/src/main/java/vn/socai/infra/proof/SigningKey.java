package vn.socai.infra.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

import vn.socai.infra.ledger.LedgerNotOpened;
import vn.socai.proof.NoteSigner;

/**
 * The Ed25519 key that signs checkpoints, as PKCS#8: in PEM, as {@code openssl genpkey -algorithm ed25519} writes it, or the base64 of
 * it alone.
 */
final class SigningKey {
    private static final String ALGORITHM = "Ed25519";
    private static final int PUBLIC_BYTES = 32;

    private final PrivateKey secret;
    private final byte[] publicKey;

    private SigningKey(PrivateKey secret, byte[] publicKey) {
        this.secret = secret;
        this.publicKey = publicKey;
    }

    /**
     * The key given as a text, or else the one in the file, which is made where there is none, for its owner's eyes only.
     *
     * @throws LedgerNotOpened {@code SIGNING_KEY_UNUSABLE}, and never with a part of the key in it
     */
    static SigningKey load(@Nullable String text, Path file) {
        try {
            if (text != null) {
                return parse(text);
            }
            if (!Files.exists(file)) {
                make(file);
            }
            return parse(Files.readString(file));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unusable) {
            // No cause: a decoder's message may quote the text.
            throw new LedgerNotOpened("SIGNING_KEY_UNUSABLE",
                    "Không dùng được khoá ký " + (text != null ? "trong biến môi trường" : file)
                            + ": cần một khoá Ed25519 dạng PKCS#8 (PEM).",
                    "The signing key " + (text != null ? "in the environment" : file)
                            + " cannot be used: an Ed25519 key as PKCS#8 (PEM) is needed.");
        }
    }

    private static void make(Path file) throws IOException, GeneralSecurityException {
        byte[] made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair().getPrivate().getEncoded();
        String pem = "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(made)
                + "\n-----END PRIVATE KEY-----\n";
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownersOnly = posix
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(
                        "rw-------"))}
                : new FileAttribute<?>[0];
        Files.createFile(file, ownersOnly);
        Files.writeString(file, pem, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }

    private static SigningKey parse(String text) throws GeneralSecurityException {
        String body = text.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        PrivateKey secret = KeyFactory.getInstance(ALGORITHM)
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
        byte[] seed = ((EdECPrivateKey) secret).getBytes().orElseThrow(() -> new IllegalArgumentException("no seed"));
        return new SigningKey(secret, publicKey(seed));
    }

    /** The JDK derives a public key only while it makes a pair, so it is made to draw the seed that is already there. */
    private static byte[] publicKey(byte[] seed) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
        generator.initialize(NamedParameterSpec.ED25519, new Drawn(seed));
        byte[] encoded = generator.generateKeyPair().getPublic().getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - PUBLIC_BYTES, encoded.length);
    }

    private static final class Drawn extends SecureRandom {
        private static final long serialVersionUID = 1;

        private final transient byte[] seed;

        Drawn(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }

    /** What signs under a name. */
    NoteSigner signer(String name) {
        return new NoteSigner(name, secret, publicKey);
    }
}

package vn.socai.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public key that is trusted, with its name: what an auditor must have from elsewhere (C2SP signed-note, "verifier keys").
 *
 * @param publicKey 32 bytes (RFC 8032)
 */
@SuppressWarnings("ArrayRecordComponent")
public record VerifierKey(String name, Kind kind, byte[] publicKey) {
    /** What a key signs with. */
    public enum Kind {
        /** Ed25519 over the note's text. */
        LOG(1),
        /** A witness's timestamped Ed25519 cosignature of a checkpoint (C2SP tlog-cosignature v1). */
        WITNESS(4);

        private final byte type;

        Kind(int type) {
            this.type = (byte) type;
        }
    }

    private static final int KEY_BYTES = 32;
    private static final int SIGNATURE_BYTES = 64;
    /** What stands before the 32 bytes of an Ed25519 key in X.509 (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    public VerifierKey {
        KeyNames.check(name);
        if (publicKey.length != KEY_BYTES) {
            throw BadProof.malformed("khoá Ed25519 phải dài 32 byte", "an Ed25519 key has 32 bytes, not "
                    + publicKey.length);
        }
        publicKey = publicKey.clone();
    }

    @Override
    public byte[] publicKey() {
        return publicKey.clone();
    }

    /**
     * Reads {@code <name>+<key id in hex>+<base64 of type and key>}.
     *
     * @throws BadProof where the text is not of that form, the id is not that of the key, or the type is none of {@link Kind}
     */
    public static VerifierKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw BadProof.malformed("khoá công khai phải có dạng tên+mã+khoá: " + Quoted.of(text),
                    "a verifier key is name+id+key: " + Quoted.of(text));
        }
        byte[] key = Base64Text.read(parts[2]);
        for (Kind kind : Kind.values()) {
            if (key.length == 1 + KEY_BYTES && key[0] == kind.type) {
                VerifierKey read = new VerifierKey(parts[0], kind, Arrays.copyOfRange(key, 1, key.length));
                if (!read.idText().equals(parts[1])) {
                    throw BadProof.malformed("mã khoá không khớp với khoá: " + Quoted.of(text),
                            "the id is not that of the key: " + Quoted.of(text));
                }
                return read;
            }
        }
        throw BadProof.malformed("loại khoá không được hỗ trợ: " + Quoted.of(text), "a key of a type not known here: "
                + Quoted.of(text));
    }

    /** The text that {@link #parse} reads. */
    public String text() {
        return name + "+" + idText() + "+" + Base64.getEncoder().encodeToString(typed());
    }

    private String idText() {
        return HexFormat.of().toHexDigits(id());
    }

    private byte[] typed() {
        return ByteBuffer.allocate(1 + KEY_BYTES).put(kind.type).put(publicKey).array();
    }

    /** The first four bytes of SHA-256 over name, newline, type and key. */
    public int id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest.digest(typed())).getInt();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Whether a signature claims to be by this key. */
    boolean claimedBy(NoteSignature signature) {
        return signature.name().equals(name) && signature.keyId() == id();
    }

    /** Whether the signature is by this key and over this text. */
    boolean signed(String text, NoteSignature signature) {
        byte[] bytes = signature.bytes();
        return switch (kind) {
            case LOG -> verifies(text, bytes);
            case WITNESS -> {
                long time = bytes.length == Long.BYTES + SIGNATURE_BYTES ? ByteBuffer.wrap(bytes).getLong() : -1;
                yield time >= 0 && verifies("cosignature/v1\ntime " + time + "\n" + text, Arrays.copyOfRange(bytes,
                        Long.BYTES, bytes.length));
            }
        };
    }

    private boolean verifies(String message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key());
            verifier.update(message.getBytes(StandardCharsets.UTF_8));
            return signature.length == SIGNATURE_BYTES && verifier.verify(signature);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        byte[] encoded = ByteBuffer.allocate(X509.length + KEY_BYTES).put(X509).put(publicKey).array();
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey it && name.equals(it.name) && kind == it.kind && Arrays.equals(publicKey,
                it.publicKey);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(publicKey);
    }

    @Override
    public String toString() {
        return text();
    }
}

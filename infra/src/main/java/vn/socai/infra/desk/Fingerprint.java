package vn.socai.infra.desk;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;

import vn.socai.command.Command;

/**
 * The fingerprint of a command's body: the first 8 bytes of SHA-256 over its name and its components in their order.
 *
 * <p>Class names do not enter, so that a renamed class still knows a resend. A sealed profile enters by its HMAC alone: its ciphertext
 * differs at every sealing, and a plain hash of personal data must stand nowhere.
 *
 * <p>One of these makes them one after the other, for one thread.
 */
final class Fingerprint {
    private final MessageDigest sha256 = sha256();
    private final Body body = new Body();

    long of(Command command) {
        Form form = Form.of(command.getClass());
        body.begin(Objects.requireNonNull(form.name(), () -> command.getClass() + " has no name"));
        form.components().accept(body, command);
        sha256.update(body.bytes());
        return ByteBuffer.wrap(sha256.digest()).getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

package vn.socai.person;

import org.jspecify.annotations.Nullable;

/** The keyring cannot answer now; what was asked for may be asked for again. */
public final class KeyringUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public KeyringUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

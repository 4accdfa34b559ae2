package vn.socai.value;

import java.util.UUID;
import java.util.regex.Pattern;

/** The forms of ids, checked once. */
final class Ids {
    private static final Pattern UUID_FORM = Pattern.compile(
            "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern READABLE_FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private Ids() {}

    /** {@link UUID#fromString} also takes shortened forms, which would let one id be written in two ways. */
    static UUID uuid(String text) {
        if (!UUID_FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a UUID of 36 characters: " + text);
        }
        return UUID.fromString(text);
    }

    static String readable(String text) {
        if (!READABLE_FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not an id (letters, digits, dot, dash, underscore; 1 to 64): " + text);
        }
        return text;
    }
}

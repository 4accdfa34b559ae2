package vn.socai.value;

import java.util.UUID;
import java.util.regex.Pattern;

/** The forms of ids, checked once. */
final class Ids {
    private static final Pattern UUID_FORM = Pattern.compile(
            "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final int READABLE = 64;

    private Ids() {}

    /** {@link UUID#fromString} also takes shortened forms, which would let one id be written in two ways. */
    static UUID uuid(String text) {
        if (!UUID_FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a UUID of 36 characters: " + text);
        }
        return UUID.fromString(text);
    }

    /** By hand, since every event that is read names a unit: a regular expression took a fifth of the time of reading. */
    static String readable(String text) {
        boolean readable = !text.isEmpty() && text.length() <= READABLE && letterOrDigit(text.charAt(0));
        for (int i = 1; readable && i < text.length(); i++) {
            char c = text.charAt(i);
            readable = letterOrDigit(c) || c == '.' || c == '_' || c == '-';
        }
        if (!readable) {
            throw new IllegalArgumentException("not an id (letters, digits, dot, dash, underscore; 1 to 64): " + text);
        }
        return text;
    }

    private static boolean letterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }
}

package vn.socai.proof;

import java.util.regex.Pattern;

/** Numbers as the formats write them: ASCII digits, without a sign or leading zeroes. */
final class Numbers {
    private static final Pattern FORM = Pattern.compile("0|[1-9][0-9]{0,18}");

    private Numbers() {}

    static long read(String text) {
        if (FORM.matcher(text).matches()) {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException tooLarge) {
                // The same answer as for what is no number.
            }
        }
        throw BadProof.malformed("không phải số: " + Quoted.of(text), "not a number: " + Quoted.of(text));
    }
}

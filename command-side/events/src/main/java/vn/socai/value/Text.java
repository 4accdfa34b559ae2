package vn.socai.value;

import java.text.Normalizer;

/** What every stored text has in common: normal form C, not blank, bounded. */
public final class Text {
    private Text() {}

    /**
     * Throws {@link IllegalArgumentException} unless the text is NFC, not blank and at most {@code max} UTF-16 units long. Edges
     * normalise and report to the user; values only refuse.
     */
    public static String require(String text, int max, String field) {
        if (text.isBlank() || text.length() > max) {
            throw new IllegalArgumentException(field + " must have 1 to " + max + " characters");
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            throw new IllegalArgumentException(field + " must be in Unicode normal form C");
        }
        return text;
    }
}

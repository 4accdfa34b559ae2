package vn.socai.command;

import java.text.Normalizer;

import vn.socai.command.DeskRejection.InvalidText;

/** The form that every text of a command must have: what the values refuse, said as a rejection. */
public final class Texts {
    private Texts() {}

    /** Whether a text is NFC, not blank, at most {@code max} UTF-16 units long, and has no surrogate without its other half. */
    public static boolean fit(String text, int max) {
        return !text.isBlank() && text.length() <= max && Normalizer.isNormalized(text, Normalizer.Form.NFC)
                && text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** The text itself; throws {@link Rejected} with {@code INVALID_TEXT} where it is not fit. */
    public static String require(String text, int max, String field) {
        if (!fit(text, max)) {
            throw new Rejected(new InvalidText(field, max));
        }
        return text;
    }
}

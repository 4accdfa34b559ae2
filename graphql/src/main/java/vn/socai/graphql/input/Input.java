package vn.socai.graphql.input;

import java.text.Normalizer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.value.ProgrammeId;
import vn.socai.value.UnitId;

/** Reads single input fields. Every method refuses with the field's name what it cannot read. */
public final class Input {
    private Input() {}

    /** A required text: brought to NFC and stripped; refused when blank, longer than {@code max} or holding control or half characters. */
    public static String text(String field, String text, int max) {
        String clean = optional(field, text, max);
        if (clean == null) {
            throw new Refusal(Problems.invalid(field, "Không được để trống.", "This must not be blank."));
        }
        return clean;
    }

    /** An optional text; blank counts as absent. */
    public static @Nullable String optional(String field, @Nullable String text, int max) {
        if (text == null) {
            return null;
        }
        // Decomposed text is at most four times as long; normalising megabytes first would be work for nothing.
        if (text.length() > 4L * max + 64) {
            throw new Refusal(Problems.tooLong(field, max));
        }
        String clean = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (clean.length() > max) {
            throw new Refusal(Problems.tooLong(field, max));
        }
        if (clean.codePoints().anyMatch(Input::halfCharacter)) {
            throw new Refusal(Problems.invalid(field, "Có nửa ký tự Unicode trong nội dung.",
                    "The text holds half a Unicode character."));
        }
        if (clean.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal(Problems.invalid(field, "Có ký tự điều khiển trong nội dung.",
                    "The text holds a control character."));
        }
        return clean.isEmpty() ? null : clean;
    }

    /** A surrogate without its other half, which JSON can write and UTF-8 cannot. */
    private static boolean halfCharacter(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** A unit's id. */
    public static UnitId unit(String field, String id) {
        return read(field, id, UnitId::new);
    }

    /** A programme's id. */
    public static ProgrammeId programme(String field, String id) {
        return read(field, id, ProgrammeId::new);
    }

    /** A phone number: digits with an optional leading plus, 8 to 15; spaces, dots and dashes are taken out. */
    public static @Nullable String phone(String field, @Nullable String phone) {
        String text = optional(field, phone, 40);
        if (text == null) {
            return null;
        }
        String digits = text.replaceAll("[ .\\-()]", "");
        if (!digits.matches("\\+?[0-9]{8,15}")) {
            throw new Refusal(Problems.invalid(field, "Số điện thoại gồm 8 đến 15 chữ số.",
                    "A phone number has 8 to 15 digits."));
        }
        return digits;
    }

    private static <T> T read(String field, String id, Function<String, T> reader) {
        try {
            return reader.apply(id);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Problems.invalid(field, "Mã không đúng dạng.",
                    "This is not an id."));
        }
    }
}

package vn.socai.command;

import org.jspecify.annotations.Nullable;

/**
 * What a rejection says: its stable code, one sentence in each language, and where to look.
 *
 * @param field the component of the command at fault, such as {@code facts.unit}
 * @param rule the number of the programme's rule that judged
 */
public record Wording(String code, String vi, String en, @Nullable String field, @Nullable String rule) {

    public static Wording of(String code, String vi, String en) {
        return new Wording(code, vi, en, null, null);
    }

    /** The same with the input field at fault. */
    public Wording at(String inputField) {
        return new Wording(code, vi, en, inputField, rule);
    }

    /** The same with the number of the rule that judged. */
    public Wording by(String ruleNumber) {
        return new Wording(code, vi, en, field, ruleNumber);
    }
}

package vn.socai.graphql.problem;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Rejection;

/**
 * What went wrong, as every answer of the API tells it.
 *
 * @param code stable, UPPER_SNAKE
 * @param vi one Vietnamese sentence
 * @param en the same in English
 * @param field the input field at fault, where there is one
 * @param rule the number of the programme's rule that judged, where one did
 */
public record Problem(String code, String vi, String en, @Nullable String field, @Nullable String rule) {

    public Problem(String code, String vi, String en) {
        this(code, vi, en, null, null);
    }

    /** The same problem, said of an input field. */
    public Problem at(String inputField) {
        return new Problem(code, vi, en, inputField, rule);
    }

    /** A refusal of the domain, in the API's words. */
    public static Problem of(Rejection rejection) {
        return new Problem(rejection.code(), rejection.vi(), rejection.en(), rejection.field(), rejection.rule());
    }

    /** Both sentences in one line, Vietnamese first. */
    public String message() {
        return vi + " / " + en;
    }

    /** What stands under {@code extensions} of a GraphQL error. */
    public Map<String, Object> extensions() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("code", code);
        all.put("vi", vi);
        all.put("en", en);
        if (field != null) {
            all.put("field", field);
        }
        if (rule != null) {
            all.put("rule", rule);
        }
        return all;
    }
}

package vn.socai.value;

import java.util.UUID;

/** An evaluation of an area for a period. */
public record EvaluationId(UUID value) {
    /** Reads the usual 36-character form; throws {@link IllegalArgumentException} on anything else. */
    public static EvaluationId parse(String text) {
        return new EvaluationId(Ids.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package vn.socai.value;

import java.util.UUID;

/** A commendation from its proposal on. */
public record CommendationId(UUID value) {
    /** Reads the usual 36-character form; throws {@link IllegalArgumentException} on anything else. */
    public static CommendationId parse(String text) {
        return new CommendationId(Ids.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

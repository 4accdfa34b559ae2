package vn.socai.value;

import java.util.UUID;

/** A training session. */
public record TrainingId(UUID value) {
    /** Reads the usual 36-character form; throws {@link IllegalArgumentException} on anything else. */
    public static TrainingId parse(String text) {
        return new TrainingId(Ids.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

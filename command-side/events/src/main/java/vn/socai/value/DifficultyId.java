package vn.socai.value;

import java.util.UUID;

/** A difficulty that was raised. */
public record DifficultyId(UUID value) {
    /** Reads the usual 36-character form; throws {@link IllegalArgumentException} on anything else. */
    public static DifficultyId parse(String text) {
        return new DifficultyId(Ids.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

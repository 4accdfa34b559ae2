package vn.socai.value;

import java.util.UUID;

/** A good practice that was submitted. */
public record PracticeId(UUID value) {
    /** Reads the usual 36-character form; throws {@link IllegalArgumentException} on anything else. */
    public static PracticeId parse(String text) {
        return new PracticeId(Ids.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package vn.socai.value;

import java.util.UUID;

/** A target assigned to a unit. */
public record TargetId(UUID value) {
    /** Reads the usual 36-character form; throws {@link IllegalArgumentException} on anything else. */
    public static TargetId parse(String text) {
        return new TargetId(Ids.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

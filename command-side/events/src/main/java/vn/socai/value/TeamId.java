package vn.socai.value;

import java.util.UUID;

/** A team; given once, never reused. */
public record TeamId(UUID value) {
    /** Reads the usual 36-character form; throws {@link IllegalArgumentException} on anything else. */
    public static TeamId parse(String text) {
        return new TeamId(Ids.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package vn.socai.value;

import java.util.UUID;

/** A record of work; the command that recorded it bears the same id. */
public record WorkId(UUID value) {
    /** Reads the usual 36-character form; throws {@link IllegalArgumentException} on anything else. */
    public static WorkId parse(String text) {
        return new WorkId(Ids.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package vn.socai.value;

import java.util.UUID;

/** A random reference to one household of one village; it names nobody and is never derived from anything. */
public record HouseholdRef(UUID value) {
    /** Reads the usual 36-character form; throws {@link IllegalArgumentException} on anything else. */
    public static HouseholdRef parse(String text) {
        return new HouseholdRef(Ids.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

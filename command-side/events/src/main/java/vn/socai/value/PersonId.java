package vn.socai.value;

import java.util.UUID;

/** A person known to the ledger only by this number; name, phone and post stand encrypted under a key of their own. */
public record PersonId(UUID value) {
    /** Reads the usual 36-character form; throws {@link IllegalArgumentException} on anything else. */
    public static PersonId parse(String text) {
        return new PersonId(Ids.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

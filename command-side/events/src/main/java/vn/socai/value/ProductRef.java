package vn.socai.value;

import java.util.UUID;

/** A random reference to one OCOP product of one commune; the product itself is in the public register, not here. */
public record ProductRef(UUID value) {
    /** Reads the usual 36-character form; throws {@link IllegalArgumentException} on anything else. */
    public static ProductRef parse(String text) {
        return new ProductRef(Ids.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

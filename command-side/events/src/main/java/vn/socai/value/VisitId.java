package vn.socai.value;

import java.util.UUID;

/** A visit; the same number as the command that logged it, so that a visit is found by the client's own id. */
public record VisitId(UUID value) {
    /** Reads the usual 36-character form; throws {@link IllegalArgumentException} on anything else. */
    public static VisitId parse(String text) {
        return new VisitId(Ids.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

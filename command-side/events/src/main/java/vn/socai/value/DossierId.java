package vn.socai.value;

import java.util.UUID;

/** A dossier that was issued; given once, never reused. */
public record DossierId(UUID value) {
    /** Reads the usual 36-character form; throws {@link IllegalArgumentException} on anything else. */
    public static DossierId parse(String text) {
        return new DossierId(Ids.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

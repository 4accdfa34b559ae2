package vn.socai.value;

import java.util.UUID;

/** A group on a network, such as a Zalo group. */
public record GroupId(UUID value) {
    /** Reads the usual 36-character form; throws {@link IllegalArgumentException} on anything else. */
    public static GroupId parse(String text) {
        return new GroupId(Ids.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

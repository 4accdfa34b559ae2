package vn.socai.value;

import java.util.UUID;

/** The id that a client gives to one command, or to one item of a bulk call; sending it again changes nothing. */
public record CommandId(UUID value) {
    /** Reads the usual 36-character form; throws {@link IllegalArgumentException} on anything else. */
    public static CommandId parse(String text) {
        return new CommandId(Ids.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package vn.socai.command;

import org.jspecify.annotations.Nullable;

/** Why a command was refused. One sealed family per noun; each rejection is a record. */
public interface Rejection {
    /** Stable, UPPER_SNAKE; clients may switch on it. */
    String code();

    /** One Vietnamese sentence for the user, without personal data. */
    String vi();

    /** The same in English. */
    String en();

    /** The input field at fault, by the name of the component in the command, where there is one. */
    default @Nullable String field() {
        return null;
    }

    /** The number of the programme's rule, such as {@code VH5}, where one judged. */
    default @Nullable String rule() {
        return null;
    }
}

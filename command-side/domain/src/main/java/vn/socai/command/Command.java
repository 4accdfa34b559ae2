package vn.socai.command;

import org.jspecify.annotations.Nullable;

import vn.socai.ledger.StreamName;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.LegalBasis;

/** A request to change one aggregate. Commands of a noun stand in one sealed family. */
public interface Command {
    /** The client's id; a resend with the same body gets the first receipt, with another body it is refused. */
    CommandId id();

    /** The stream of the aggregate that decides. */
    StreamName stream();

    /** Whether it is on the same {@link #stream} as another; for those who come by the hundred, told without the names. */
    default boolean sharesStream(Command other) {
        return stream().equals(other.stream());
    }

    /** What the command is about, from which follows who may give it. */
    Concern concern();

    /** The authority for it, where it has one. */
    default @Nullable LegalBasis authority() {
        return null;
    }

    /**
     * Whose act it is that the command records, where a programme gives the act to somebody. Only an actor for a unit of that level or
     * a higher one may say so: a commune does not assign targets in its department's name.
     */
    default @Nullable Authority by() {
        return null;
    }
}

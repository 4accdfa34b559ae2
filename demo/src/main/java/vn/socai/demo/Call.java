package vn.socai.demo;

import java.util.List;
import java.util.Optional;

import vn.socai.command.Command;
import vn.socai.ledger.Actor;
import vn.socai.value.CommandId;

/** Commands that somebody sends together, or one after the other; made only when their turn comes. */
interface Call {
    /** The way of sending. */
    enum Manner {
        /** All in calls of up to a thousand. */
        BULK,
        /** In bulk and then the same again, as over a bad connection whose answer was lost. */
        BULK_TWICE,
        /** Each by itself, the next when the one before is answered. */
        SINGLE
    }

    Manner manner();

    Actor actor();

    /** The commands, in their order; may be none. */
    List<Command> commands();

    /** The id of the last command, absent where there is none. */
    default Optional<CommandId> last() {
        List<Command> all = commands();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast().id());
    }
}

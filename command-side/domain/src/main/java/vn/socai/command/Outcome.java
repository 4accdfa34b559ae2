package vn.socai.command;

import java.time.Instant;
import java.util.List;

import vn.socai.event.RuleEvent.RuleUnmet;
import vn.socai.value.CommandId;

/** What became of a command, or of one item of a bulk call. */
public sealed interface Outcome {
    /** The id that was sent. */
    CommandId id();

    /**
     * It stands in the ledger since now.
     *
     * @param warnings rules that are not met since then; they stand in the same commit
     */
    record Accepted(CommandId id, long position, Instant recordedAt, List<RuleUnmet> warnings) implements Outcome {
        public Accepted {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * It stood there already: this is the first receipt, and nothing was added.
     *
     * @param warnings those of the first receipt where the command has a commit of its own; an item that shares its commit with
     *        others is told none again, since the commit does not say of which item they were told
     */
    record Duplicate(CommandId id, long position, Instant recordedAt, List<RuleUnmet> warnings) implements Outcome {
        public Duplicate {
            warnings = List.copyOf(warnings);
        }
    }

    /** It was refused and left nothing behind. */
    record Refused(CommandId id, Rejection rejection) implements Outcome {}
}

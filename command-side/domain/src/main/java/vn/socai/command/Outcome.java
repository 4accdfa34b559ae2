package vn.socai.command;

import java.time.Instant;

import vn.socai.value.CommandId;

/** What became of a command, or of one item of a bulk call. */
public sealed interface Outcome {
    /** The id that was sent. */
    CommandId id();

    /** It stands in the ledger since now. */
    record Accepted(CommandId id, long position, Instant recordedAt) implements Outcome {}

    /** It stood there already: this is the first receipt, and nothing was added. */
    record Duplicate(CommandId id, long position, Instant recordedAt) implements Outcome {}

    /** It was refused and left nothing behind. */
    record Refused(CommandId id, Rejection rejection) implements Outcome {}
}

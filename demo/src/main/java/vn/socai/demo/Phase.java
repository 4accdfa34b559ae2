package vn.socai.demo;

import java.util.List;
import java.util.Optional;

import vn.socai.value.CommandId;

/**
 * A part of the demonstration that must be finished before the next begins. Its last call is sent when all others are answered, so
 * that whoever finds the last command in the ledger knows that the whole phase is there.
 *
 * @param title what the progress bar says
 * @param size how many commands there are, or nearly so
 */
record Phase(String title, long size, List<Call> calls) {
    Phase {
        // Teams may make no visit at all: a last call without a command could not stand for the phase.
        int kept = calls.size();
        while (kept > 0 && calls.get(kept - 1).last().isEmpty()) {
            kept--;
        }
        calls = List.copyOf(calls.subList(0, kept));
    }

    /** The id that stands for the whole phase, absent where the phase holds nothing. */
    Optional<CommandId> last() {
        return calls.isEmpty() ? Optional.empty() : calls.getLast().last();
    }

    /** The last call alone: a cut may have come between its streams, so that it is sent again even where its last command stands. */
    Phase end() {
        List<Call> last = calls.isEmpty() ? List.of() : List.of(calls.getLast());
        return new Phase(title, last.stream().mapToLong(call -> call.commands().size()).sum(), last);
    }
}

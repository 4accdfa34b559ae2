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
    /** The id that stands for the whole phase, absent where the phase holds nothing. */
    Optional<CommandId> last() {
        for (int i = calls.size() - 1; i >= 0; i--) {
            Optional<CommandId> last = calls.get(i).last();
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }
}

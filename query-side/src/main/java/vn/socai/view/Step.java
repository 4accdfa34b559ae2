package vn.socai.view;

import org.jspecify.annotations.Nullable;

import vn.socai.ledger.Commit;
import vn.socai.ledger.Draft;

/**
 * Where the ledger stands after one of its events: behind whole commits up to a position, or in the midst of the next.
 *
 * @param at the last position that counts whole
 * @param part the next commit with those of its events that count; absent where none of them does
 */
public record Step(long at, @Nullable Commit part) {
    /** Behind a whole commit. */
    public static Step behind(long position) {
        return new Step(position, null);
    }

    /** Behind an event of a commit, which counts whole if that is its last. */
    public static Step behind(Commit commit, int index) {
        Draft all = commit.draft();
        if (index + 1 >= all.events().size()) {
            return behind(commit.position());
        }
        Draft some = new Draft(all.stream(), all.sequence(), all.marks(), all.actor(), all.authority(), all.unit(), all
                .programme(), all.events().subList(0, index + 1));
        return new Step(commit.position() - 1, new Commit(commit.position(), commit.recordedAt(), some, commit.leaf()));
    }

    /** The position that was reached, wholly or in part. */
    public long position() {
        return part == null ? at : part.position();
    }
}

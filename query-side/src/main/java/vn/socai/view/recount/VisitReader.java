package vn.socai.view.recount;

import java.util.List;

import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;

/** Reads the visits of a ledger, for one thread. */
@FunctionalInterface
public interface VisitReader {
    /**
     * Adds the visits of some commits, each of which it ends.
     *
     * @param after the position before the first of them
     * @param some how many, 1 or more
     * @throws IllegalStateException where the ledger has not so many
     * @throws vn.socai.ledger.LedgerUnavailable where it cannot be read
     */
    void read(long after, int some, Visits into);

    /** Reads whole commits; every ledger can be read in this way. */
    static VisitReader decoding(CommitLog log) {
        return (after, some, into) -> {
            List<Commit> commits = log.readAfter(after, some);
            for (int i = 0; i < some; i++) {
                if (i == commits.size() || commits.get(i).position() != after + i + 1) {
                    throw missing(after + i + 1);
                }
                into.add(commits.get(i));
            }
        };
    }

    /** What is thrown for a commit that the ledger lacks. */
    static IllegalStateException missing(long position) {
        return new IllegalStateException("the ledger has no commit " + position);
    }
}

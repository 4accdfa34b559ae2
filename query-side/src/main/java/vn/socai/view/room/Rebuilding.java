package vn.socai.view.room;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What an operator may do about building the views anew. One rebuild at a time. */
public interface Rebuilding {
    /** How far a rebuild is, or how the last one ended. */
    enum State {
        /** None was begun since the start. */
        NONE,
        /** The ledger is folded from its first commit. */
        FOLDING,
        /** It is compared with the live views. */
        COMPARING,
        /** It differs, and waits for an explanation or for being given up. */
        DIFFERS,
        /** It is about to take the place of the live views. */
        SWITCHING,
        /** It answers now. */
        SWITCHED,
        /** It was given up. */
        ABANDONED,
        /** It could not be done; the live views were left as they were. */
        FAILED;

        /** Whether a rebuild is under way. */
        public boolean underWay() {
            return switch (this) {
                case FOLDING, COMPARING, DIFFERS, SWITCHING -> true;
                case NONE, SWITCHED, ABANDONED, FAILED -> false;
            };
        }
    }

    /**
     * The rebuild as it stands.
     *
     * @param position up to which it is folded
     * @param comparedAt the position at which it was compared, 0 before
     * @param figures how many figures and series were compared
     * @param differences the first that were found
     */
    record Status(State state, @Nullable String by, @Nullable Instant since, long position, long comparedAt,
            long figures,
            List<Difference> differences) {
        public Status {
            differences = List.copyOf(differences);
        }
    }

    /**
     * What an operator did, kept for as long as the data directory.
     *
     * @param what {@code STARTED}, {@code SWITCHED}, {@code EXPLAINED}, {@code ABANDONED} or {@code FAILED}
     * @param at the ledger's position
     * @param reason the operator's explanation
     */
    record Act(Instant when, String by, String what, long at, int differences, @Nullable String reason) {}

    /** The rebuild as it stands. */
    Status status();

    /** What was done, the latest first. */
    List<Act> acts(int limit);

    /** Begins one; false where one is under way. */
    boolean start(String by);

    /** Lets it answer although it differs; false unless it waits for that. */
    boolean accept(String by, String reason);

    /** Gives it up; false where none is under way. */
    boolean abandon(String by);
}

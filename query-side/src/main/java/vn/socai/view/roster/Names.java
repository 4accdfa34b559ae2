package vn.socai.view.roster;

import java.time.Duration;
import java.util.Optional;

import vn.socai.value.PersonId;

/** What the edge knows of persons' names, for search and order only; kept in memory, never stored, pruned by erasure. */
public interface Names {
    /** A name made ready for comparing. */
    interface Key {
        /** Whether the name holds a folded text. */
        boolean holds(String folded);

        /** The name's place in Vietnamese order: lower-case hexadecimal of its collation key. */
        String order();
    }

    /** Nobody's name is known. */
    Names NONE = person -> Optional.empty();

    /** Waits until the names hold, and after erasures hold no more, what the ledger says up to a position; whether they do. */
    default boolean await(long position, Duration timeout) {
        return true;
    }

    /** The person's name, absent where it is not known (any more, or yet). */
    Optional<Key> of(PersonId person);
}

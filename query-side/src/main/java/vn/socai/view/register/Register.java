package vn.socai.view.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.socai.value.UnitId;
import vn.socai.view.Slice;
import vn.socai.view.atlas.Tree;

/** A noun's files as a register: found by id, or listed for a unit and all that counts below it. */
public interface Register<T> {
    /**
     * Where a file stands in the register.
     *
     * @param day by which the list is ordered, the latest first
     */
    record Place(UUID id, UnitId unit, LocalDate day) {}

    /** The file with that id as of a position. */
    Optional<T> find(UUID id, long at);

    /** All files of a unit and of what counts below it on a tree, the latest first. */
    List<T> all(UnitId unit, Tree tree, Predicate<T> wanted, long at);

    /**
     * Part of {@link #all}.
     *
     * @param first how many, 1 to {@link Slice#MAX}
     * @param after the cursor behind which to go on, absent for the start
     * @throws vn.socai.view.BadCursor where it is none of a register's
     */
    Slice<T> list(UnitId unit, Tree tree, Predicate<T> wanted, int first, @Nullable String after, long at);
}

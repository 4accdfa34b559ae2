package vn.socai.view.chronicle;

import java.time.LocalDate;
import java.util.SortedSet;

import org.jspecify.annotations.Nullable;

import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;
import vn.socai.view.Slice;

/**
 * What may be asked of the past, up to a position of the ledger. Cursors are places in the ledger, so that a list goes on rightly
 * while events arrive.
 */
public interface Chronicle {
    /** The order of the ledger, or the latest first. */
    enum Order {
        OLDEST, LATEST
    }

    /**
     * The events of a unit and of all that counts below it on the tree of a day.
     *
     * @param first how many, 1 to {@link Slice#MAX}
     * @param after the cursor behind which to go on, absent for the start
     * @throws vn.socai.view.BadCursor where it is none of this list's
     */
    Slice<Happening> ofUnit(UnitId unit, LocalDate tree, Order order, int first, @Nullable String after, long at);

    /** The events of a team: its life, its members, its visits. */
    Slice<Happening> ofTeam(TeamId team, Order order, int first, @Nullable String after, long at);

    /** The events in which a person is named as such: joining, leaving, offices, erasure; not the visits made. */
    Slice<Happening> ofPerson(PersonId person, Order order, int first, @Nullable String after, long at);

    /**
     * The names of all streams that belong to a unit's dossier; {@link Belonging} says which.
     *
     * @param from the first day of the dossier's period
     * @param lastDay the last day of the dossier's period
     */
    SortedSet<String> belonging(UnitId unit, LocalDate from, LocalDate lastDay, long at);

    /** The cursor that stands behind all of a position's events in the order of the ledger: where a listener goes on. */
    String behind(long position);
}

package vn.socai.view.atlas;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;
import vn.socai.view.Slice;

/**
 * What may be asked of the map. {@code on} is a day in the world, {@code at} a position of the ledger: what the ledger knew then
 * of that day.
 */
public interface Atlas {
    /** The unit as it is on that day; absent where it is unknown or not in force. */
    Optional<UnitCard> unit(UnitId unit, LocalDate on, long at);

    /** The level of {@link #unit}. */
    Optional<UnitLevel> level(UnitId unit, LocalDate on, long at);

    /** The unit as it is on that day or, not in force then, on its nearest day in force; absent only where it is unknown. */
    Optional<UnitCard> nearest(UnitId unit, LocalDate on, long at);

    /** {@link #nearest} of many; unknown ones are left out. */
    Map<UnitId, UnitCard> nearest(Collection<UnitId> units, LocalDate on, long at);

    /** The unit that bears an official code on that day: two digits for a province, three for a district, five for a commune. */
    Optional<UnitCard> byCode(String code, LocalDate on, long at);

    /** The units above it on that day, its parent first and the country last; empty where it is not in force. */
    List<UnitCard> ancestors(UnitId unit, LocalDate on, long at);

    /** {@link #ancestors} of many. */
    Map<UnitId, List<UnitCard>> ancestors(Collection<UnitId> units, LocalDate on, long at);

    /** The units directly below it on that day, by code, then by name in Vietnamese order; villages with no place are in none. */
    List<UnitCard> children(UnitId unit, LocalDate on, long at);

    /** {@link #children} of many; every unit asked for has its line. */
    Map<UnitId, List<UnitCard>> children(Collection<UnitId> units, LocalDate on, long at);

    /**
     * Whether {@code unit} is {@code root} or counts as below it on that day's tree; units that are gone follow their successors,
     * as in {@link Tree}. A root that is gone by then is taken as it was on its last day.
     */
    boolean within(UnitId unit, UnitId root, LocalDate on, long at);

    /**
     * Units in force on that day whose full name or code holds the text, compared without marks and case ({@code dang} finds Đặng);
     * in Vietnamese order of their names.
     *
     * @param text blank finds all
     * @param within only this unit and what lies below it on that day
     * @param level only this level, absent for all
     * @param first how many, 1 to {@link Slice#MAX}
     * @param after the cursor behind which to go on, absent for the start
     * @throws vn.socai.view.BadCursor where it is none of this list's
     */
    Slice<UnitCard> search(String text, UnitId within, @Nullable UnitLevel level, LocalDate on, long at, int first,
            @Nullable String after);

    /** Where the unit came from and what took its area; empty lists where nothing is recorded. */
    Lineage lineage(UnitId unit, long at);

    /**
     * What counts for a unit on a day's tree without anybody having said for which of its parts; by the code of the commune that
     * was split, then villages by name in Vietnamese order.
     *
     * @param wanted which of the units that are gone to list; villages are listed all
     * @param first how many, 1 to {@link Slice#MAX}
     * @param after the cursor behind which to go on, absent for the start
     * @throws vn.socai.view.BadCursor where it is none of this list's
     */
    Slice<Unassigned> unassigned(UnitId root, Predicate<UnitId> wanted, LocalDate on, long at, int first,
            @Nullable String after);

    /** The tree of a day. */
    Tree tree(LocalDate on, long at);

    /** Where units lay on each day, whatever the day. */
    Eras eras(long at);
}

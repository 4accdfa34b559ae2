package vn.socai.value;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** One unit's part in a reorganisation. */
public sealed interface UnitChange {
    /** The unit that changes. */
    UnitId unit();

    /**
     * A unit comes into being.
     *
     * @param code the official code on that day, empty for the country
     * @param name the proper name without its kind
     * @param parent absent only for the country
     */
    @Tag(1)
    record Created(UnitId unit, UnitKind kind, String code, String name, @Nullable UnitId parent) implements
            UnitChange {}

    /** A unit goes on as the same unit under another kind (xã to phường), code, name or parent; absent means unchanged. */
    @Tag(2)
    record Amended(UnitId unit, @Nullable UnitKind kind, @Nullable String code, @Nullable String name,
            @Nullable UnitId parent) implements UnitChange {}

    /**
     * A unit ends.
     *
     * @param successors the units that take its area: one for a merger, several for a split (the first is the main one), none
     *        where its whole tier ends or where the successor is not recorded
     * @param within where the successor is not recorded: the lowest unit in which it certainly lies
     */
    @Tag(3)
    record Abolished(UnitId unit, List<UnitId> successors, @Nullable UnitId within) implements UnitChange {
        public Abolished {
            successors = List.copyOf(successors);
        }
    }

    /**
     * Which units hold the area of a unit that was abolished earlier, when its own successors were not recorded; said by a later
     * map. A tree of this map's day or later follows it, an earlier one does not.
     */
    @Tag(4)
    record Settled(UnitId unit, List<UnitId> successors) implements UnitChange {
        public Settled {
            successors = List.copyOf(successors);
        }
    }
}

package vn.socai.view.chronicle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.socai.value.Role;
import vn.socai.view.Occurred;

/**
 * Which events of a list are wanted; what is empty or absent asks for nothing.
 *
 * @param kinds stored names
 * @param families of kinds, see {@link Kinds}
 * @param from the first day of occurrence; events without a day are then left out
 * @param lastDay the last day of occurrence, likewise
 * @param recordedFrom the first moment of recording
 * @param recordedUntil the first moment that is too late
 * @param roles of whoever recorded it
 * @param lateByMoreThan recorded more than so many days after it occurred
 * @param takingBack only what corrects or takes back
 */
public record Sieve(Set<String> kinds, Set<String> families, @Nullable LocalDate from, @Nullable LocalDate lastDay,
        @Nullable Instant recordedFrom, @Nullable Instant recordedUntil, Set<Role> roles,
        @Nullable Integer lateByMoreThan, boolean takingBack) {
    /** Everything. */
    public static final Sieve ALL = new Sieve(Set.of(), Set.of(), null, null, null, null, Set.of(), null, false);

    public Sieve {
        kinds = Set.copyOf(kinds);
        families = Set.copyOf(families);
        roles = Set.copyOf(roles);
    }

    /** Whatever of some families occurred by a day or, without one, at any time. */
    public static Sieve of(Set<String> families, @Nullable LocalDate lastDay) {
        return new Sieve(Set.of(), families, null, lastDay, null, null, Set.of(), null, false);
    }

    /** The families outside of which nothing passes, where each has a list of its own; else none. */
    Set<String> listed() {
        Set<String> wanted = families.isEmpty() ? kinds.stream().map(Kinds::family).collect(Collectors.toSet())
                : families;
        return ChronicleView.listed(wanted) ? wanted : Set.of();
    }

    /** The same, of what was recorded in a period only; an absent end leaves it open. */
    public Sieve recorded(@Nullable Instant first, @Nullable Instant until) {
        return new Sieve(kinds, families, from, lastDay, later(recordedFrom, first, false), later(recordedUntil, until,
                true), roles, lateByMoreThan, takingBack);
    }

    private static @Nullable Instant later(@Nullable Instant a, @Nullable Instant b, boolean earlier) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) == earlier ? a : b;
    }

    /** Whether an event passes. */
    public boolean passes(Happening happening) {
        String kind = Kinds.of(happening.event());
        return (kinds.isEmpty() || kinds.contains(kind))
                && (families.isEmpty() || families.contains(Kinds.family(kind)))
                && (roles.isEmpty() || roles.contains(happening.actor().role()))
                && (!takingBack || Kinds.takesBack(kind)) && inDays(happening) && late(happening)
                && (recordedFrom == null || !happening.recordedAt().isBefore(recordedFrom))
                && (recordedUntil == null || happening.recordedAt().isBefore(recordedUntil));
    }

    private boolean inDays(Happening happening) {
        if (from == null && lastDay == null) {
            return true;
        }
        LocalDate day = Occurred.on(happening.event());
        return day != null && (from == null || !day.isBefore(from)) && (lastDay == null || !day.isAfter(lastDay));
    }

    private boolean late(Happening happening) {
        Long days = happening.lateBy();
        return lateByMoreThan == null || (days != null && days > lateByMoreThan);
    }
}

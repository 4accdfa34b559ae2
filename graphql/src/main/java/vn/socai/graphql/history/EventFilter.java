package vn.socai.graphql.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.value.Role;
import vn.socai.view.chronicle.Kinds;
import vn.socai.view.chronicle.Sieve;

/** The input {@code EventFilter}. */
public record EventFilter(@Nullable List<String> kinds, @Nullable List<String> families, @Nullable LocalDate from,
        @Nullable LocalDate lastDay, @Nullable Instant recordedFrom, @Nullable Instant recordedUntil,
        @Nullable List<Role> roles, @Nullable Integer lateByMoreThan, @Nullable Boolean takingBack) {

    /** The sieve meant; absent lets everything pass. */
    public static Sieve read(@Nullable EventFilter input) {
        return input == null ? Sieve.ALL : input.sieve();
    }

    private Sieve sieve() {
        ordered("filter.lastDay", from, lastDay);
        ordered("filter.recordedUntil", recordedFrom, recordedUntil);
        return new Sieve(known("filter.kinds", kinds, Kinds.all()), known("filter.families", families, Kinds
                .families()), from, lastDay, recordedFrom, recordedUntil, roles == null ? Set.of() : Set.copyOf(roles),
                lateByMoreThan, Boolean.TRUE.equals(takingBack));
    }

    private static Set<String> known(String field, @Nullable List<String> names, Set<String> all) {
        if (names == null) {
            return Set.of();
        }
        for (String name : names) {
            if (!all.contains(name)) {
                throw new Refusal(Problems.invalid(field, "Không có loại sự kiện này; có: " + String.join(", ", all)
                        + ".", "There is no such kind of event; there are: " + String.join(", ", all) + "."));
            }
        }
        return Set.copyOf(names);
    }

    private static <T extends Comparable<? super T>> void ordered(String field, @Nullable T from, @Nullable T until) {
        if (from != null && until != null && until.compareTo(from) < 0) {
            throw new Refusal(Problems.invalid(field, "Điểm cuối phải từ điểm đầu trở đi.",
                    "The end must not lie before the start."));
        }
    }
}

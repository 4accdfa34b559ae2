package vn.socai.view.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import vn.socai.value.WorkId;

/** The counts from outside of one unit, in the order of the ledger. */
record Census(List<Count> counts) {
    static final Census EMPTY = new Census(List.of());

    /** A count as it was on a day. */
    record Count(WorkId id, LocalDate on, long number) {}

    Census {
        counts = List.copyOf(counts);
    }

    Census with(Count count) {
        List<Count> more = new ArrayList<>(counts);
        more.add(count);
        return new Census(more);
    }

    Census without(WorkId id) {
        return new Census(counts.stream().filter(count -> !count.id.equals(id)).toList());
    }

    /** The count that holds on a day: the latest by then, the later entry of two on one day. */
    OptionalLong on(LocalDate day) {
        return counts.stream()
                .filter(count -> !count.on.isAfter(day))
                .reduce((a, b) -> b.on.isBefore(a.on) ? a : b)
                .map(count -> OptionalLong.of(count.number))
                .orElse(OptionalLong.empty());
    }
}

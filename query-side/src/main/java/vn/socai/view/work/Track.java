package vn.socai.view.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.socai.value.UnitId;
import vn.socai.value.WorkId;

/**
 * The live records on one household or product, which is counted once: from the day of the first on, at the best that any of them said so
 * far.
 */
record Track(List<Said> all) {
    static final Track EMPTY = new Track(List.of());

    /** What a record said; {@code rank} orders, a household's by skills and then persons. */
    record Said(WorkId id, UnitId unit, LocalDate on, int one, int two) {
        int rank() {
            return one * 100 + Math.min(two, 99);
        }
    }

    /** A change of the count. */
    record Step(UnitId unit, LocalDate on, int one, int two) {}

    Track {
        all = List.copyOf(all);
    }

    Track with(Said said) {
        List<Said> more = new ArrayList<>(all);
        more.add(said);
        return new Track(more);
    }

    Track without(WorkId id) {
        return new Track(all.stream().filter(said -> !said.id.equals(id)).toList());
    }

    /** On which days it is counted, and how; 1 begins, -1 ends. */
    Map<Step, Integer> steps() {
        Map<Step, Integer> steps = new HashMap<>();
        Said best = null;
        for (Said said : all.stream()
                .sorted(Comparator.comparing(Said::on).thenComparing(s -> s.id().value()))
                .toList()) {
            if (best == null || said.rank() > best.rank()) {
                if (best != null) {
                    steps.merge(new Step(best.unit, said.on, best.one, best.two), -1, Integer::sum);
                }
                steps.merge(new Step(said.unit, said.on, said.one, said.two), 1, Integer::sum);
                best = said;
            }
        }
        return steps;
    }
}

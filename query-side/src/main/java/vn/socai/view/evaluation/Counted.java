package vn.socai.view.evaluation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A figure with what it is made of.
 *
 * @param of out of how many; absent for a plain count
 * @param evidence ledger positions in any order, with repeats allowed
 */
public record Counted(long count, @Nullable Long of, List<Long> evidence) {
    public Counted {
        evidence = List.copyOf(evidence);
    }
}

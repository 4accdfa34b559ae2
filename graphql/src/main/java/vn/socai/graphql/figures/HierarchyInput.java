package vn.socai.graphql.figures;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.view.tally.Hierarchy;

/** The input {@code Hierarchy}: exactly one of its fields is there, as the schema sees to. */
public record HierarchyInput(@Nullable Boolean asWas, @Nullable LocalDate asOf, @Nullable Boolean restated) {
    /**
     * The hierarchy meant.
     *
     * @param asked the day of the question, whose tree is meant where nothing is said
     * @param today the day of the request
     */
    public static Hierarchy read(@Nullable HierarchyInput input, LocalDate asked, LocalDate today) {
        if (input == null) {
            return new Hierarchy.AsOf(asked);
        }
        if (input.asOf != null) {
            return new Hierarchy.AsOf(input.asOf);
        }
        if (input.asWas != null) {
            chosen("hierarchy.asWas", input.asWas);
            return new Hierarchy.AsWas();
        }
        chosen("hierarchy.restated", input.restated);
        return new Hierarchy.Restated(today);
    }

    private static void chosen(String field, @Nullable Boolean flag) {
        if (flag == null || !flag) {
            throw new Refusal(Problems.invalid(field, "Chỉ nhận giá trị true.", "Only true can be given here."));
        }
    }
}

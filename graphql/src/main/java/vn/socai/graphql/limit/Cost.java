package vn.socai.graphql.limit;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.schema.GraphQLFieldDefinition;

/** A field costs 1 and what stands in it, times the entries of its list: its {@code first}, or what the schema assumes. */
final class Cost implements FieldComplexityCalculator {
    // Far above every limit and far below what a sum of a thousand of them would need to overflow.
    private static final long CEILING = 1_000_000;

    @Override
    public int calculate(FieldComplexityEnvironment field, int children) {
        return (int) Math.min(CEILING, 1 + entries(field) * children);
    }

    private static long entries(FieldComplexityEnvironment field) {
        GraphQLFieldDefinition definition = field.getFieldDefinition();
        if (field.getArguments().get("first") instanceof Integer first) {
            return Math.max(1, first);
        }
        var assumed = definition.getAppliedDirective("listSize");
        if (assumed == null) {
            return 1;
        }
        Integer size = assumed.getArgument("assumedSize").getValue();
        return size == null ? 1 : size;
    }
}

package vn.socai.graphql.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.LightDataFetcher;
import org.jspecify.annotations.Nullable;

/**
 * Executes as the engine does, but for lists of which every asked field is a plain property: what is asked is looked at once for the
 * whole list, and each row is then read and written at one go, instead of being planned, fetched and completed field by field. Where
 * a field has a fetcher of its own (a guard, a loader, a controller), or one value would be an error, the engine does the whole list.
 */
public final class RowByRow extends AsyncExecutionStrategy {
    /** With fewer rows nothing is gained that pays for looking at what is asked. */
    private static final int FEW = 4;

    public RowByRow(DataFetcherExceptionHandler failures) {
        super(failures);
    }

    @Override
    protected FieldValueInfo completeValueForList(ExecutionContext context, ExecutionStrategyParameters parameters,
            Iterable<Object> values) {
        if (values instanceof Collection<?> rows && rows.size() >= FEW && !context.getExecutionInput().isCancelled()) {
            Shape list = shape(parameters.getExecutionStepInfo().getUnwrappedNonNullType(), parameters.getField(),
                    context);
            if (list != null) {
                try {
                    return new FieldValueInfo(CompleteValueType.LIST, list.of(rows, context));
                } catch (Uneven told) {
                    return super.completeValueForList(context, parameters, values);
                }
            }
        }
        return super.completeValueForList(context, parameters, values);
    }

    /** Null where a field is no plain property, or an object's type is known only when the object is. */
    private @Nullable Shape shape(GraphQLType type, MergedField field, ExecutionContext context) {
        return switch (type) {
            case GraphQLNonNull required -> {
                Shape shape = shape(required.getWrappedType(), field, context);
                yield shape == null ? null : new Shape.Required(shape);
            }
            case GraphQLList list -> {
                Shape each = shape(list.getWrappedType(), field, context);
                yield each == null ? null : new Shape.Several(each);
            }
            case GraphQLScalarType scalar -> new Shape.Leaf(scalar.getCoercing()::serialize);
            case GraphQLEnumType choice -> new Shape.Leaf(choice::serialize);
            case GraphQLObjectType object -> row(object, field, context);
            default -> null;
        };
    }

    private @Nullable Shape row(GraphQLObjectType type, MergedField field, ExecutionContext context) {
        MergedSelectionSet asked = fieldCollector.collectFields(FieldCollectorParameters.newParameters()
                .schema(context.getGraphQLSchema())
                .objectType(type)
                .fragments(context.getFragmentsByName())
                .variables(context.getCoercedVariables().toMap())
                .graphQLContext(context.getGraphQLContext())
                .build(), field, context.hasIncrementalSupport());
        List<Shape> columns = new ArrayList<>(asked.size());
        for (MergedField each : asked.getSubFieldsList()) {
            Shape column = each.isDeferred() ? null : column(type, each, context);
            if (column == null) {
                return null;
            }
            columns.add(column);
        }
        return new Shape.Row(asked.getKeys(), columns);
    }

    private @Nullable Shape column(GraphQLObjectType type, MergedField field, ExecutionContext context) {
        if (Introspection.TypeNameMetaFieldDef.getName().equals(field.getName())) {
            return new Shape.TypeName(type.getName());
        }
        GraphQLFieldDefinition definition = getFieldDef(context.getGraphQLSchema(), type, field.getSingleField());
        DataFetcher<?> fetcher = context.getGraphQLSchema()
                .getCodeRegistry()
                .getDataFetcher(type, definition);
        if (!(fetcher instanceof LightDataFetcher<?> property)) {
            return null;
        }
        Shape shape = shape(definition.getType(), field, context);
        return shape == null ? null : new Shape.Column(definition, property, shape);
    }
}

package vn.socai.graphql.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionContext;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** What an answer holds of a value, known before the value is. */
sealed interface Shape {
    /**
     * What stands in the answer for a value of the program's.
     *
     * @throws Uneven where it would be an error, or is not there yet
     */
    @Nullable
    Object of(@Nullable Object value, ExecutionContext in);

    /** A scalar, or one of the names of an enumeration. */
    record Leaf(Serializing type) implements Shape {
        /** How a type writes its values. */
        interface Serializing {
            @Nullable
            Object serialize(Object value, GraphQLContext context, Locale locale);
        }

        @Override
        public @Nullable Object of(@Nullable Object value, ExecutionContext in) {
            try {
                return value == null ? null : type.serialize(value, in.getGraphQLContext(), in.getLocale());
            } catch (CoercingSerializeException refused) {
                throw new Uneven();
            }
        }
    }

    /** What must not be missing. */
    record Required(Shape shape) implements Shape {
        @Override
        public Object of(@Nullable Object value, ExecutionContext in) {
            Object made = shape.of(value, in);
            if (made == null) {
                throw new Uneven();
            }
            return made;
        }
    }

    /** A list. */
    record Several(Shape each) implements Shape {
        @Override
        public @Nullable Object of(@Nullable Object value, ExecutionContext in) {
            if (value == null) {
                return null;
            }
            if (!(value instanceof Collection<?> all)) {
                throw new Uneven();
            }
            List<@Nullable Object> made = new ArrayList<>(all.size());
            for (Object one : all) {
                made.add(each.of(ready(one, in), in));
            }
            return made;
        }
    }

    /** An object; {@code keys} are what its columns are called in the answer. */
    record Row(List<String> keys, List<Shape> columns) implements Shape {
        @Override
        public @Nullable Object of(@Nullable Object value, ExecutionContext in) {
            if (value == null) {
                return null;
            }
            List<@Nullable Object> made = new ArrayList<>(columns.size());
            for (Shape column : columns) {
                made.add(column.of(value, in));
            }
            return in.getResponseMapFactory().createInsertionOrdered(keys, made);
        }
    }

    /** A field of the object that is given. */
    record Column(GraphQLFieldDefinition field, LightDataFetcher<?> fetcher, Shape shape) implements Shape {
        @Override
        public @Nullable Object of(@Nullable Object value, ExecutionContext in) {
            Object found;
            try {
                found = fetcher.get(field, value, () -> {
                    throw new Uneven();
                });
            } catch (Exception failed) {
                throw new Uneven();
            }
            return shape.of(ready(found, in), in);
        }
    }

    /** The name of the object's type, {@code __typename}. */
    record TypeName(String name) implements Shape {
        @Override
        public String of(@Nullable Object value, ExecutionContext in) {
            return name;
        }
    }

    private static @Nullable Object ready(@Nullable Object value, ExecutionContext in) {
        if (value instanceof CompletionStage || value instanceof Publisher || value instanceof DataFetcherResult) {
            throw new Uneven();
        }
        return in.getValueUnboxer().unbox(value);
    }
}

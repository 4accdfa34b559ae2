package vn.socai.graphql.personal;

import java.util.Objects;
import java.util.concurrent.CompletionStage;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.jspecify.annotations.Nullable;

import vn.socai.graphql.caller.ActorArgument;
import vn.socai.graphql.problem.ProblemResolver;
import vn.socai.graphql.problem.Problems;
import vn.socai.ledger.Actor;

/**
 * Stands before every field marked {@code @personal}: whoever may not read it gets null and one error {@code FORBIDDEN} for each
 * field name, and every value given out is noted. It walks the schema that is there: as a wiring of the directive it would have the
 * whole schema built twice.
 */
public final class PersonalDirective extends GraphQLTypeVisitorStub {
    /** Its name in the schema. */
    public static final String NAME = "personal";

    private final PersonalGuard guard;

    public PersonalDirective(PersonalGuard guard) {
        this.guard = guard;
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
            TraverserContext<GraphQLSchemaElement> context) {
        if (field.hasAppliedDirective(NAME) && context.getParentNode() instanceof GraphQLObjectType type) {
            GraphQLCodeRegistry.Builder code = Objects.requireNonNull(context.getVarFromParents(
                    GraphQLCodeRegistry.Builder.class));
            DataFetcher<?> behind = code.getDataFetcher(type, field);
            code.dataFetcher(FieldCoordinates.coordinates(type, field), (DataFetcher<Object>) fetching -> fetch(behind,
                    fetching));
        }
        return TraversalControl.CONTINUE;
    }

    private @Nullable Object fetch(DataFetcher<?> behind, DataFetchingEnvironment environment) throws Exception {
        // A type that cannot tell whose data it holds is a fault of ours: nothing leaves.
        Personal source = (Personal) Objects.requireNonNull(environment.getSource());
        Actor actor = ActorArgument.of(environment.getGraphQlContext());
        Reads reads = Reads.of(environment.getGraphQlContext());
        String field = environment.getField().getName();
        if (!reads.allowed(source.place(), unit -> guard.allows(actor, unit))) {
            var refused = DataFetcherResult.newResult();
            return reads.tell(field) ? refused.error(ProblemResolver.error(Problems.FORBIDDEN.at(field), environment))
                    .build() : refused.build();
        }
        Object value = behind.get(environment);
        if (value instanceof CompletionStage<?> later) {
            return later.thenApply(found -> noted(reads, source, field, found));
        }
        return noted(reads, source, field, value);
    }

    private static @Nullable Object noted(Reads reads, Personal source, String field, @Nullable Object value) {
        if (value != null) {
            reads.note(source.subject(), source.place(), field);
        }
        return value;
    }
}

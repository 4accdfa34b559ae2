package vn.socai.graphql.personal;

import java.util.Objects;
import java.util.concurrent.CompletionStage;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.idl.SchemaDirectiveWiring;
import graphql.schema.idl.SchemaDirectiveWiringEnvironment;
import org.jspecify.annotations.Nullable;

import vn.socai.graphql.caller.ActorArgument;
import vn.socai.graphql.problem.ProblemResolver;
import vn.socai.graphql.problem.Problems;
import vn.socai.ledger.Actor;

/**
 * Stands before every field marked {@code @personal}: whoever may not read it gets null and one error {@code FORBIDDEN} for each
 * field name, and every value given out is noted.
 */
public final class PersonalDirective implements SchemaDirectiveWiring {
    /** Its name in the schema. */
    public static final String NAME = "personal";

    private final PersonalGuard guard;

    public PersonalDirective(PersonalGuard guard) {
        this.guard = guard;
    }

    @Override
    public GraphQLFieldDefinition onField(SchemaDirectiveWiringEnvironment<GraphQLFieldDefinition> environment) {
        DataFetcher<?> behind = environment.getFieldDataFetcher();
        environment.setFieldDataFetcher((DataFetcher<Object>) fetching -> fetch(behind, fetching));
        return environment.getElement();
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

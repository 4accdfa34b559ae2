package vn.socai.graphql.caller;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;

import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.ledger.Actor;

/** Gives controllers the {@link Actor} that the transport put into the request's context. */
public final class ActorArgument implements HandlerMethodArgumentResolver {
    private static final Object KEY = Actor.class;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        return of(environment.getGraphQlContext());
    }

    /** Who asks; refused where nobody is known. */
    public static Actor of(GraphQLContext context) {
        @Nullable
        Actor actor = context.get(KEY);
        if (actor == null) {
            throw new Refusal(Problems.UNAUTHENTICATED);
        }
        return actor;
    }

    /** Says who asks. */
    public static void put(GraphQLContext context, Actor actor) {
        context.put(KEY, actor);
    }
}

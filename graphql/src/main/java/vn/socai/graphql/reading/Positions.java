package vn.socai.graphql.reading;

import java.time.Duration;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;

import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.view.Horizon;

/**
 * Chooses the position of an answer. All root fields of a request that do not ask for a position of their own are answered at the
 * same one, so that figures from several fields fit together.
 */
public final class Positions {
    private static final Object KEY = Positions.class;

    private final Horizon horizon;
    private final Duration patience;

    /** @param patience how long a question may wait for the views */
    public Positions(Horizon horizon, Duration patience) {
        this.horizon = horizon;
        this.patience = patience;
    }

    /**
     * The position for a root field.
     *
     * @param atLeast wait until the views have reached it
     * @param at answer as of this very position
     */
    public long choose(GraphQLContext context, @Nullable Long atLeast, @Nullable Long at) {
        if (at != null) {
            if (at < 0) {
                throw new Refusal(Problems.invalid("at", "Vị trí trong sổ không âm.", "A position is not negative."));
            }
            reach(at, "at");
            return at;
        }
        long position = context.computeIfAbsent(KEY, key -> horizon.projectedUpTo());
        if (atLeast != null && atLeast > position) {
            reach(atLeast, "atLeast");
            position = horizon.projectedUpTo();
            context.put(KEY, position);
        }
        return position;
    }

    private void reach(long position, String field) {
        if (!horizon.await(position, patience)) {
            throw new Refusal(Problems.NOT_YET_PROJECTED.at(field));
        }
    }
}

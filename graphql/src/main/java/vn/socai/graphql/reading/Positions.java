package vn.socai.graphql.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.function.ToLongFunction;

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
    private static final Object WAITED = Positions.class.getName() + ".waited";

    private final Horizon horizon;
    private final ToLongFunction<Instant> moments;
    private final Duration patience;

    /**
     * @param moments tells the last position recorded by a moment
     * @param patience how long a question may wait for the views
     */
    public Positions(Horizon horizon, ToLongFunction<Instant> moments, Duration patience) {
        this.horizon = horizon;
        this.moments = moments;
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
            reach(context, at, "at");
            return at;
        }
        @Nullable
        Long chosen = context.get(KEY);
        if (chosen != null && (atLeast == null || atLeast <= chosen)) {
            return chosen;
        }
        if (atLeast != null) {
            reach(context, atLeast, "atLeast");
        }
        long position = horizon.projectedUpTo();
        if (chosen == null) {
            context.put(KEY, position);
        }
        // Else fields before and behind this one stay at theirs: only whoever asks for more gets more.
        return position;
    }

    /**
     * The position that was the last one recorded by a moment: 0 before the first, the head for a moment to come.
     *
     * @param field the argument in which the moment stands
     */
    public long known(GraphQLContext context, Instant moment, String field) {
        long position = moments.applyAsLong(moment);
        reach(context, position, field);
        return position;
    }

    /** As {@link #choose(GraphQLContext, Long, Long)}, where the position may also be told by a moment; not by both. */
    public long choose(GraphQLContext context, @Nullable Long atLeast, @Nullable Long at, @Nullable Instant knownAt) {
        if (at != null && knownAt != null) {
            throw new Refusal(Problems.AT_OR_KNOWN_AT);
        }
        return knownAt == null ? choose(context, atLeast, at) : known(context, knownAt, "knownAt");
    }

    /** One request waits in vain once, however many fields it has. */
    private void reach(GraphQLContext context, long position, String field) {
        if (!horizon.await(position, context.hasKey(WAITED) ? Duration.ZERO : patience)) {
            context.put(WAITED, true);
            throw new Refusal(Problems.NOT_YET_PROJECTED.at(field));
        }
    }
}

package vn.socai.graphql.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;

/**
 * Gives controllers of root fields their {@link Cut}, from the arguments {@code validAt} or {@code tree}, {@code atLeast},
 * {@code at} and {@code knownAt}.
 */
public final class CutArgument implements HandlerMethodArgumentResolver {
    /** The zone in which a date is a date. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Positions positions;
    private final Clock clock;

    public CutArgument(Positions positions, Clock clock) {
        this.positions = positions;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Cut.class;
    }

    @Override
    public Cut resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        LocalDate day = environment.getArgument("validAt");
        if (day == null) {
            day = environment.getArgument("tree");
        }
        long at = positions.choose(environment.getGraphQlContext(), environment.getArgument("atLeast"), environment
                .getArgument("at"), environment.getArgument("knownAt"));
        return new Cut(at, day == null ? LocalDate.now(clock.withZone(ZONE)) : day);
    }
}

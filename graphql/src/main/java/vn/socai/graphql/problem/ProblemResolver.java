package vn.socai.graphql.problem;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import reactor.core.publisher.Mono;

import vn.socai.command.Rejected;
import vn.socai.ledger.LedgerUnavailable;
import vn.socai.person.KeyringUnavailable;
import vn.socai.view.BadCursor;
import vn.socai.view.tally.UnknownCampaign;

/**
 * The one place where exceptions become GraphQL errors. Refusals keep their code; whatever nobody expected becomes
 * {@code INTERNAL_ERROR} with a number and no detail.
 */
public final class ProblemResolver implements DataFetcherExceptionResolver, SubscriptionExceptionResolver {
    private static final Log LOG = LogFactory.getLog(ProblemResolver.class);
    private static final Set<String> FORBIDDEN = Set.of("FORBIDDEN", "ACCESS_LOG_UNAVAILABLE");
    private static final Set<String> INTERNAL = Set.of("INTERNAL_ERROR", "LEDGER_UNAVAILABLE",
            "KEYRING_UNAVAILABLE");

    private final Supplier<String> numbers;

    /** @param numbers gives each unexpected fault the number under which it stands in the log */
    public ProblemResolver(Supplier<String> numbers) {
        this.numbers = numbers;
    }

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable exception, DataFetchingEnvironment environment) {
        Problem problem = problem(exception, environment.getExecutionStepInfo().getPath().toString());
        return Mono.just(List.of(error(problem, environment)));
    }

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable exception) {
        return Mono.just(List.of(error(problem(exception, "subscription"), null)));
    }

    /** The problem behind an exception; an unexpected one is logged here. */
    public Problem problem(Throwable exception, String path) {
        return switch (exception) {
            case Refusal refusal -> refusal.problem();
            case Rejected rejected -> Problem.of(rejected.rejection());
            case LedgerUnavailable unavailable -> {
                LOG.warn("ledger unavailable at " + path, unavailable);
                yield Problems.LEDGER_UNAVAILABLE;
            }
            case KeyringUnavailable unavailable -> {
                LOG.warn("keyring unavailable at " + path, unavailable);
                yield Problems.KEYRING_UNAVAILABLE;
            }
            case BindException binding -> ofBinding(binding);
            case BadCursor cursor -> Problems.INVALID_CURSOR;
            case UnknownCampaign campaign -> Problems.UNKNOWN_CAMPAIGN;
            case CompletionException wrapped when wrapped.getCause() != null -> problem(wrapped.getCause(), path);
            default -> {
                String number = numbers.get();
                LOG.error("unexpected fault " + number + " at " + path, exception);
                yield Problems.internal(number);
            }
        };
    }

    private static Problem ofBinding(BindException binding) {
        FieldError error = binding.getFieldError();
        return Problems.invalid(error == null ? "input" : error.getField(), "Dữ liệu gửi lên không đọc được.",
                "The input cannot be read.");
    }

    /** A problem as a GraphQL error, placed at a field where there is one. */
    public static GraphQLError error(Problem problem, @Nullable DataFetchingEnvironment environment) {
        GraphqlErrorBuilder<?> builder = environment == null ? GraphqlErrorBuilder.newError()
                : GraphqlErrorBuilder.newError(environment);
        return builder.message("%s", problem.message())
                .errorType(type(problem.code()))
                .extensions(problem.extensions())
                .build();
    }

    private static ErrorClassification type(String code) {
        if (INTERNAL.contains(code)) {
            return ErrorType.INTERNAL_ERROR;
        }
        if (FORBIDDEN.contains(code)) {
            return ErrorType.FORBIDDEN;
        }
        if (code.equals("UNAUTHENTICATED")) {
            return ErrorType.UNAUTHORIZED;
        }
        return code.startsWith("UNKNOWN_") || code.endsWith("NOT_FOUND") ? ErrorType.NOT_FOUND : ErrorType.BAD_REQUEST;
    }
}
